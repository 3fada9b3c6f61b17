import { open, rm } from 'node:fs/promises';
import { AppError } from '../../../shared/errors.ts';
import { newFileError } from '../disk/new-file.ts';

/** Adds text or bytes at the end of a file. */
export type WriteOn = (piece: string | Uint8Array) => Promise<void>;

/**
 * Makes a file that must not be there yet: durable when it resolves, with its length in bytes, and gone again when it does
 * not. Errors: `file-exists`, `file-not-written`, and those of `use`.
 */
export async function writeFileAnew(file: string, use: (write: WriteOn) => Promise<void>): Promise<number> {
  const handle = await open(file, 'wx').catch((cause: unknown) => {
    throw newFileError(file, cause);
  });
  let bytes = 0;
  try {
    await use(async (piece) => {
      const given = typeof piece === 'string' ? Buffer.from(piece) : piece;
      await handle.writeFile(given);
      bytes += given.length;
    });
    await handle.sync();
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(file, { force: true });
    throw error instanceof AppError ? error : newFileError(file, error);
  }
  return bytes;
}
