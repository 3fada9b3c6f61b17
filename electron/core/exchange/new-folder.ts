import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { newFileError } from '../disk/new-file.ts';
import { systemCode } from '../disk/storage-error.ts';

/** Puts a file under a path with `/` inside a folder; durable when it resolves. */
export type PutFile = (path: string, bytes: Uint8Array) => Promise<void>;

/**
 * Makes a folder that must not be there yet, or be empty. Until all is written and durable it is called `….unfinished`,
 * and a run that fails or is stopped takes that away. Errors: `file-exists`, `file-not-written`, and those of `use`.
 */
export async function writeFolderAnew<Result>(
  folder: string,
  use: (put: PutFile) => Promise<Result>,
): Promise<Result> {
  const unfinished = `${folder}.unfinished`;
  await requireFree(folder);
  await requireFree(unfinished);
  try {
    await mkdir(unfinished, { recursive: true });
    const made = new Set<string>();
    const result = await use(async (path, bytes) => {
      const place = join(unfinished, ...path.split('/'));
      const parent = dirname(place);
      if (!made.has(parent)) await mkdir(parent, { recursive: true });
      made.add(parent);
      await writeFile(place, bytes, { flag: 'wx', flush: true });
    });
    // An empty one, or the call would fail: nothing of the person's is ever taken away.
    await rmdir(folder).catch(() => undefined);
    await rename(unfinished, folder);
    return result;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error instanceof AppError ? error : newFileError(folder, error);
  }
}

async function requireFree(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => (systemCode(error) === 'ENOENT' ? [] : null));
  if (names === null || names.length > 0) throw new AppError('file-exists', { file: folder });
}
