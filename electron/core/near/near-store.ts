import type { Archive } from '../archive.ts';
import { isDamage } from '../disk/storage-error.ts';
import { savedIndexSchema } from '../storage/collections.ts';
import type { NearIndex } from './near-index.ts';
import { loadNearIndex, saveNearIndex } from './saved-near-index.ts';

/** The id of its record among those of the search index. */
const id = 'near';

/** The kept signatures of the documents that are still here; null when there are none that can be trusted. */
export async function keptNearIndex(archive: Archive): Promise<NearIndex | null> {
  const kept = archive.records.get('indexes', id);
  if (!kept) return null;
  try {
    const isThere = (document: string) => archive.records.get('documents', document) !== undefined;
    return loadNearIndex(await archive.objects.get(kept.object), isThere);
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

/** Keeps the signatures; durable when it resolves. Those before are removed only then. Throws no-space or read-only. */
export async function keepNearIndex(archive: Archive, index: NearIndex): Promise<void> {
  const bytes = saveNearIndex(index);
  const object = await archive.objects.put(bytes);
  const after = { schemaVersion: 1, id, object, bytes: bytes.length, savedAt: new Date().toISOString() };
  const { changes } = await archive.records.commit('index-saved', [{ collection: 'indexes', id, after }]);
  const before = savedIndexSchema.safeParse(changes[0]?.before);
  // An object that stays costs room and nothing else.
  if (before.success) await archive.objects.remove(before.data.object).catch(() => undefined);
}
