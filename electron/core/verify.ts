import { createHash, randomInt } from 'node:crypto';
import { documentSchema } from '../../shared/model/document.ts';
import type { ObjectId } from '../../shared/model/ids.ts';
import { loadSearchIndex } from '../../shared/search/search-index.ts';
import type { Archive } from './archive.ts';
import { loadIndex } from './index-store.ts';
import { isDamage } from './storage-error.ts';

/** An object that is not what it was, and the document that needs it (null for an index, which can be made anew). */
export interface BadObject {
  /** `objects/ab/abcdef...`. */
  readonly file: string;
  readonly document: string | null;
}

/** What `verify` found. Everything is in order when nothing is listed and both say `ok`. */
export interface Verification {
  /** Read and checked. */
  readonly objects: number;
  readonly bytes: number;
  readonly damaged: readonly BadObject[];
  readonly missing: readonly BadObject[];
  /** Heads that do not open: others and the journals stand in for them. */
  readonly heads: readonly string[];
  readonly log: { readonly entries: number; readonly head: string; readonly ok: boolean };
  /** Not ok: it is behind the records or bad, and the next search makes it anew. */
  readonly index: { readonly ok: boolean };
  /** Objects that nothing names and that were removed, as an import leaves them that was cut off. */
  readonly swept: number;
}

export interface VerifyOptions {
  /** The share of objects that are read, 0 to 1; that all are there is looked at anyway. */
  readonly sample?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

interface Inventory {
  /** What the records name. */
  readonly named: ReadonlyMap<ObjectId, NamedObject>;
  /** What lies on the disk. */
  readonly present: ReadonlySet<ObjectId>;
}

interface NamedObject {
  readonly document: string | null;
  /** What the original was when it came; null where there is only the seal to check it by. */
  readonly sha256: string | null;
}

/**
 * Reads an archive's bytes and compares them with what was written: objects, log, heads, index. Removes what nothing
 * names, so nothing else may be at work on the archive. Damage is listed, not thrown.
 */
export async function verifyArchive(archive: Archive, options: VerifyOptions = {}): Promise<Verification> {
  const log = await checkLog(archive);
  const named = namedObjects(archive);
  const present = new Set(await archive.objects.list());
  const objects = await checkObjects(archive, { named, present }, options);
  // An entry that cannot be read may name any of them.
  const spare =
    log.ok && !archive.isReadOnly ? [...present].filter((id) => !named.has(id) && !log.objects.has(id)) : [];
  for (const id of spare) await archive.objects.remove(id);
  return {
    ...objects,
    heads: await archive.records.damagedHeads(),
    log: { entries: log.entries, head: archive.records.head.hash, ok: log.ok },
    index: { ok: await isIndexInStep(archive) },
    swept: spare.length,
  };
}

/** The log from its first entry, and every object that a document ever had: history may want it back. */
async function checkLog(archive: Archive): Promise<{ entries: number; ok: boolean; objects: Set<ObjectId> }> {
  const objects = new Set<ObjectId>();
  let entries = 0;
  try {
    for await (const { changes } of archive.records.log()) {
      entries += 1;
      for (const { collection, before, after } of changes) {
        if (collection !== 'documents') continue;
        for (const record of [before, after]) {
          const document = documentSchema.pick({ original: true, text: true }).safeParse(record);
          if (document.success) objects.add(document.data.original).add(document.data.text);
        }
      }
    }
    return { entries, ok: true, objects };
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { entries, ok: false, objects };
  }
}

function namedObjects(archive: Archive): Map<ObjectId, NamedObject> {
  const named = new Map<ObjectId, NamedObject>();
  for (const { id, original, text, provenance } of archive.records.all('documents')) {
    named.set(text, { document: id, sha256: null });
    named.set(original, { document: id, sha256: provenance.sha256 });
  }
  for (const { object } of archive.records.all('indexes'))
    named.set(object, { document: null, sha256: null });
  return named;
}

type Checked = Pick<Verification, 'objects' | 'bytes' | 'damaged' | 'missing'>;

async function checkObjects(
  { objects }: Archive,
  { named, present }: Pick<Inventory, 'named' | 'present'>,
  { sample = 1, signal, onProgress }: VerifyOptions,
): Promise<Checked> {
  const [damaged, missing]: [BadObject[], BadObject[]] = [[], []];
  let [checked, bytes, done] = [0, 0, 0];
  for (const [id, { document, sha256 }] of named) {
    signal?.throwIfAborted();
    const bad = { file: `objects/${id.slice(0, 2)}/${id}`, document };
    if (!present.has(id)) missing.push(bad);
    else if (sample >= 1 || randomInt(1_000_000) < sample * 1_000_000) {
      const read = await readSound(objects, id, sha256);
      if (read === null) damaged.push(bad);
      checked += 1;
      bytes += read ?? 0;
    }
    onProgress?.({ done: ++done, total: named.size });
  }
  return { objects: checked, bytes, damaged, missing };
}

/** How many bytes the object has, or null when they are not what they were. */
async function readSound(
  objects: Archive['objects'],
  id: ObjectId,
  sha256: string | null,
): Promise<number | null> {
  try {
    const bytes = await objects.get(id);
    const isSame = sha256 === null || createHash('sha256').update(bytes).digest('hex') === sha256;
    return isSame ? bytes.length : null;
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

/** Whether the saved index holds every document as it stands, and no other. */
async function isIndexInStep(archive: Archive): Promise<boolean> {
  const saved = await loadIndex(archive);
  const revisions = (saved && loadSearchIndex(saved)?.revisions) ?? new Map<string, number>();
  if (revisions.size !== archive.records.count('documents')) return false;
  for (const { id, revision } of archive.records.all('documents'))
    if (revisions.get(id) !== revision) return false;
  return true;
}
