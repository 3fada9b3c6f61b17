import { readFile } from 'node:fs/promises';
import { AppError } from '../../shared/errors.ts';

/** A text file that the person named. Throws `file-missing` or `file-unreadable`. */
export async function readTextFile(file: string): Promise<string> {
  try {
    // Some editors begin every file with a mark that nobody types.
    return (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError(isMissing ? 'file-missing' : 'file-unreadable', { file, reason }, { cause });
  }
}

/** The first line of a text file, without its end. Throws `file-missing` or `file-unreadable`. */
export async function firstLine(file: string): Promise<string> {
  return (await readTextFile(file)).split(/\r?\n/, 1)[0] ?? '';
}
