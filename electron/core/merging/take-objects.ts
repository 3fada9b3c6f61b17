import { documentSchema, type Document } from '../../../shared/model/document.ts';
import type { DocumentId, ObjectId, Sha256 } from '../../../shared/model/ids.ts';
import type { Archive } from '../archive.ts';
import { damaged } from '../disk/storage-error.ts';
import { throwIfStopped } from '../stop.ts';
import { objectsOf } from '../storage/named-objects.ts';
import { objectName } from '../storage/objects.ts';
import { isOriginal, soundObject } from '../storage/sound-object.ts';
import { eachInFlight } from '../verify/in-flight.ts';
import type { CopyOptions } from '../copies/copy-report.ts';
import type { MergeSource } from './merge-source.ts';

/** Held in memory at once. */
const objectsAtOnce = 3;

/** Two documents that came in apart from one original: both are kept. */
export interface Duplicate {
  readonly id: DocumentId;
  /** The one that was here. */
  readonly of: DocumentId;
}

/** What came over, durable. */
export interface TakenObjects {
  readonly objects: number;
  readonly bytes: number;
  /** The object here that holds a document's original. */
  readonly originalOf: (document: Document) => ObjectId;
  readonly duplicates: readonly Duplicate[];
}

/**
 * Brings over the objects that documents name and this archive lacks. Each is opened by its own seal, an original compared
 * with its fixity value, and sealed anew; an original that is here already, of whatever document, is not brought twice.
 * Throws `archive-damaged` for one that is not what it was, `no-space`, `stopped`: then nothing names what came by then.
 */
export async function takeObjects(
  archive: Archive,
  source: MergeSource,
  { documents, signal, onProgress }: CopyOptions & { readonly documents: readonly Document[] },
): Promise<TakenObjects> {
  const here = originalsOf(archive);
  const originals = new Map<DocumentId, ObjectId>();
  const duplicates: Duplicate[] = [];
  const wanted = new Map<ObjectId, Sha256 | null>();
  for (const document of documents) {
    const { id, original, provenance } = document;
    const own = archive.records.get('documents', id);
    const known = here.get(provenance.sha256) ?? null;
    if (own) originals.set(id, own.original);
    else if (known) {
      duplicates.push({ id, of: known.document });
      const isThere = wanted.has(known.object) || (await isSound(archive, known.object, provenance.sha256));
      if (isThere) originals.set(id, known.object);
    }
    if (!originals.has(id)) here.set(provenance.sha256, { object: original, document: id });
    const stays = new Set(own && objectsOf(own).map(({ object }) => object));
    for (const { object, role } of objectsOf(document))
      if (!stays.has(object) && !(role === 'original' && originals.has(id)))
        wanted.set(object, role === 'original' ? provenance.sha256 : null);
  }
  const lying = new Set(await archive.objects.list());
  const group = archive.objects.beginGroup();
  let [objects, bytes, done] = [0, 0, 0];
  await eachInFlight(wanted, objectsAtOnce, async ([id, sha256]) => {
    throwIfStopped(signal);
    // From before it was removed here, or of a merge that was cut off: then it may be torn.
    const isLying = lying.has(id);
    if (!isLying || !(await isSound(archive, id, sha256))) {
      const held = await source.object(id);
      if (!isOriginal(held, sha256)) throw damaged(objectName(id));
      if (isLying) await archive.objects.remove(id);
      await group.put(held, id);
      bytes += held.length;
      objects += 1;
    }
    done += 1;
    onProgress?.({ done, total: wanted.size });
  });
  await group.sync();
  return {
    objects,
    bytes,
    originalOf: ({ id, original }) => originals.get(id) ?? original,
    duplicates,
  };
}

interface HeldOriginal {
  readonly object: ObjectId;
  readonly document: DocumentId;
}

function originalsOf({ records }: Archive): Map<Sha256, HeldOriginal> {
  const held = new Map<Sha256, HeldOriginal>();
  for (const { id, original, provenance } of records.all('documents'))
    if (!held.has(provenance.sha256)) held.set(provenance.sha256, { object: original, document: id });
  return held;
}

async function isSound(archive: Archive, object: ObjectId, sha256: Sha256 | null): Promise<boolean> {
  return (await soundObject(archive, object, { sha256 })) !== null;
}

/** The documents among planned records. */
export function documentsAmong(
  records: Iterable<{ readonly collection: string; readonly after: unknown }>,
): Document[] {
  return [...records].flatMap(({ collection, after }) =>
    collection === 'documents' && after !== undefined ? [documentSchema.parse(after)] : [],
  );
}
