import type { Document } from '../../../shared/model/document.ts';
import type { ObjectId } from '../../../shared/model/ids.ts';
import type { Archive } from '../archive.ts';
import { eachInFlight } from '../verify/in-flight.ts';
import { objectsOf, type ObjectRole } from '../storage/named-objects.ts';
import type { Objects } from '../storage/objects.ts';
import { soundObject } from '../storage/sound-object.ts';
import { throwIfStopped } from '../stop.ts';
import { lostOf, type Lost } from './lost.ts';

/** Copied at once; each is held in memory with its objects, one after the other. */
const documentsAtOnce = 3;

/** What became of documents. */
export interface TakenDocuments {
  readonly documents: number;
  readonly objects: number;
  /** Of what the objects hold. */
  readonly bytes: number;
  readonly lost: readonly Lost[];
}

/**
 * Copies documents with what is intact of their objects into another archive, as one entry of its log. A document keeps
 * its id and its record; its objects get new names, but one that is lost goes on being named as it was, so that nobody
 * takes the rest for the whole. Where neither original nor text is left, the document is not taken. Throws `stopped`.
 */
export async function takeDocuments(
  from: { readonly objects: Objects },
  to: Archive,
  { documents, signal, onDone }: TakeOptions,
): Promise<TakenDocuments> {
  const taken = new Map<string, Document>();
  const lost: Lost[] = [];
  let [objects, bytes] = [0, 0];
  await eachInFlight(documents, documentsAtOnce, async (document) => {
    throwIfStopped(signal);
    const copied = new Map<ObjectRole, ObjectId>();
    for (const { role, object, sha256 } of objectsOf(document)) {
      const sound = await soundObject(from, object, { sha256 });
      if (!sound) continue;
      copied.set(role, await to.objects.put(sound));
      objects += 1;
      bytes += sound.length;
    }
    const why = whyLost(document, copied);
    if (why) lost.push(lostOf({ collection: 'documents', id: document.id }, document, why));
    if (why !== 'everything') taken.set(document.id, renamed(document, copied));
    onDone();
  });
  // In the order in which they came, however long each took.
  const changes = documents
    .map(({ id }) => taken.get(id))
    .filter((document) => document !== undefined)
    .map((after) => ({ collection: 'documents' as const, id: after.id, after }));
  if (changes.length > 0) await to.records.commit('archive-salvaged', changes);
  return { documents: changes.length, objects, bytes, lost };
}

interface TakeOptions {
  readonly documents: readonly Document[];
  readonly signal: AbortSignal | undefined;
  readonly onDone: () => void;
}

/** The worst of what is lost; null when all is there. */
function whyLost({ layer }: Document, copied: ReadonlyMap<ObjectRole, ObjectId>): Lost['why'] | null {
  if (!copied.has('original')) return copied.has('text') ? 'original' : 'everything';
  if (!copied.has('text')) return 'text';
  return layer !== undefined && !copied.has('layer') ? 'layer' : null;
}

function renamed(document: Document, copied: ReadonlyMap<ObjectRole, ObjectId>): Document {
  const { layer: before, ...rest } = document;
  const layer = copied.get('layer');
  return {
    ...rest,
    original: copied.get('original') ?? rest.original,
    text: copied.get('text') ?? rest.text,
    // What was read from the pages can be read from them again.
    ...(before !== undefined && layer !== undefined && { layer }),
  };
}
