import { readFile } from 'node:fs/promises';
import { AppError } from '../../shared/errors.ts';

/** As `resource-folder.ts`: the same way up from the built program as from here. */
const built = new URL('../../out/reading-copy/search.js', import.meta.url);

/** The script that searches a reading copy, as the build makes it. Throws `script-not-built` where nothing was built. */
export async function readingCopyScript(): Promise<Uint8Array> {
  return readFile(built).catch((cause: unknown) => {
    throw new AppError('script-not-built', {}, { cause });
  });
}
