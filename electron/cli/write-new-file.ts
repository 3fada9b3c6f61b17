import { access, writeFile } from 'node:fs/promises';
import { AppError } from '../../shared/errors.ts';
import { newFileError } from '../core/disk/new-file.ts';

/** Writes a file that must not be there yet: nothing of the person's is ever overwritten. `file-exists`, `file-not-written`. */
export async function writeNewFile(file: string, bytes: Uint8Array): Promise<void> {
  await writeFile(file, bytes, { flag: 'wx' }).catch((cause: unknown) => {
    throw newFileError(file, cause);
  });
}

/** Makes sure, before anything is done that ends in such a file, that none is there. Throws `file-exists`. */
export async function requireNoFile(file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) throw new AppError('file-exists', { file });
}
