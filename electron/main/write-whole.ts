import { open, rename, rm } from 'node:fs/promises';
import { newFileError } from '../core/disk/new-file.ts';

/**
 * Writes a file that the person chose: whole, or what stood there stays as it was.
 * Throws `file-not-written` with the system's reason.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.part`;
  await writeDurably(part, bytes)
    .then(() => rename(part, path))
    .catch(async (cause: unknown) => {
      await rm(part, { force: true });
      throw newFileError(path, cause);
    });
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
