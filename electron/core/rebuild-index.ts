import { openLiveIndex } from '../../shared/search/live-index.ts';
import type { SavedForm } from '../../shared/search/saved-index.ts';
import type { Archive } from './archive.ts';
import { indexSourceOf } from './search.ts';
import { throwIfStopped } from './stop.ts';

/** What a rebuilt index has. */
interface RebuiltIndex {
  readonly documents: number;
  /** Different terms. */
  readonly terms: number;
  readonly seconds: number;
}

interface RebuildOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

/** Makes the search index anew from the texts, whatever was saved, and saves it. Throws `stopped`, and as saving does. */
export async function rebuildIndex(
  archive: Archive,
  { signal, onProgress }: RebuildOptions = {},
): Promise<RebuiltIndex> {
  const source = indexSourceOf(archive);
  const start = source.now();
  const nothing: SavedForm = { segments: [], state: null, madeFrom: null };
  const index = { ...source.index, saved: () => Promise.resolve(nothing) };
  const live = await openLiveIndex({ ...source, index });
  await live.catchUp(() => {
    throwIfStopped(signal);
    onProgress?.({ done: live.counts.indexed, total: live.counts.total });
  });
  await live.save();
  return { documents: live.counts.indexed, terms: live.terms, seconds: (source.now() - start) / 1000 };
}
