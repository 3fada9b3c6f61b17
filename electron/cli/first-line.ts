import { readFile } from 'node:fs/promises';
import { AppError } from '../../shared/errors.ts';

/** The first line of a text file, without its end. Throws `file-missing` or `file-unreadable`. */
export async function firstLine(file: string): Promise<string> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError(isMissing ? 'file-missing' : 'file-unreadable', { file, reason }, { cause });
  }
  // Some editors begin every file with a mark that nobody types.
  return text.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? '';
}
