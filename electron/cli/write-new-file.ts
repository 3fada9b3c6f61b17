import { writeFile } from 'node:fs/promises';
import { AppError } from '../../shared/errors.ts';

/** Writes a file that must not be there yet: nothing of the person's is ever overwritten. */
export async function writeNewFile(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: 'wx' });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('file-not-written', { file, reason }, { cause });
  }
}
