import type { Archive } from './archive.ts';
import { savedIndexSchema } from './storage/collections.ts';
import { isDamage } from './disk/storage-error.ts';

/** The id of the search index's record; other indexes may come to stand beside it. */
const searchIndex = 'search';

/** The saved search index; null when there is none, or none that can be trusted: it can be made anew from the texts. */
export async function loadIndex(archive: Archive): Promise<Uint8Array | null> {
  const saved = archive.records.get('indexes', searchIndex);
  if (!saved) return null;
  try {
    return await archive.objects.get(saved.object);
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

/** Keeps a newer search index; durable when it resolves. The one before is removed only then. */
export async function saveIndex(archive: Archive, bytes: Uint8Array): Promise<void> {
  const object = await archive.objects.put(bytes);
  const saved = {
    schemaVersion: 1,
    id: searchIndex,
    object,
    bytes: bytes.length,
    savedAt: new Date().toISOString(),
  };
  const entry = await archive.records.commit('index-saved', [
    { collection: 'indexes', id: searchIndex, after: saved },
  ]);
  const before = savedIndexSchema.safeParse(entry.changes[0]?.before);
  // An object that stays costs room and nothing else.
  if (before.success) await archive.objects.remove(before.data.object).catch(() => undefined);
}
