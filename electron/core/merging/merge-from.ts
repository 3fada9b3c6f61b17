import { realpath } from 'node:fs/promises';
import { openArchive, type Archive, type OpenOptions } from '../archive.ts';
import { mergeArchive, type Merged, type MergeOptions } from './merge-archive.ts';
import { sourceOf } from './merge-source.ts';

/** Says how to open the other archive, and what to do with it. */
export interface MergeFromOptions extends MergeOptions {
  readonly secrets: OpenOptions;
}

const nothing: Merged = {
  ...{ added: 0, updated: 0, removed: 0, others: 0, conflicts: [], duplicates: [] },
  ...{ objects: 0, bytes: 0, entry: null },
};

/**
 * Merges the archive at a path into this one; that one is only read. An archive merged with itself stays as it is.
 * Throws what `openArchive` and `mergeArchive` throw.
 */
export async function mergeFrom(
  archive: Archive,
  path: string,
  { secrets, ...options }: MergeFromOptions,
): Promise<Merged & { readonly isSealed: boolean }> {
  if (await isSameFolder(archive.path, path)) return { ...nothing, isSealed: archive.isSealed };
  const other = await openArchive(path, { ...secrets, isReadOnly: true });
  try {
    return { ...(await mergeArchive(archive, sourceOf(other), options)), isSealed: other.isSealed };
  } finally {
    await other.close();
  }
}

async function isSameFolder(...paths: readonly [string, string]): Promise<boolean> {
  const [one, other] = await Promise.all(paths.map((path) => realpath(path).catch(() => null)));
  return one !== null && one === other;
}
