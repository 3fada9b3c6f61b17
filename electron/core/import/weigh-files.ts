import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Weighed } from '../../../shared/ipc/import-requests.ts';
import { walkFiles } from './walk-files.ts';

/** How many files, and bytes of them, an import of each path would have to read; nothing is opened. */
export function weighFiles(
  paths: readonly string[],
  options: { readonly except: string },
): Promise<Weighed[]> {
  return Promise.all(
    paths.map(async (path): Promise<Weighed> => {
      const isFolder = await stat(path).then(
        (about) => about.isDirectory(),
        () => false,
      );
      const files = await walkFiles([path], options);
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      return { path, name: basename(resolve(path)), isFolder, files: files.length, bytes };
    }),
  );
}
