import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../../../shared/errors.ts';

/** A file that is in a bag's folder. */
export interface BagFile {
  /** Path inside the bag, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** Neither a file nor a folder, or one that cannot be looked at: it is never opened. */
  readonly refusal?: 'file-is-link' | 'file-unreadable';
}

/** The files of a bag, wherever it lies. Only what was listed is ever opened: a manifest's path leads nowhere. */
export interface BagFiles {
  readonly list: () => Promise<readonly BagFile[]>;
  readonly read: (path: string) => AsyncIterable<Uint8Array>;
}

/** A bag in a folder. Error: `file-missing` for no folder. Links are told, not followed. */
export function folderFiles(folder: string): BagFiles {
  const visit = async (inside: string, found: BagFile[]): Promise<readonly BagFile[]> => {
    for (const entry of await readdir(join(folder, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isSymbolicLink()) found.push({ path, bytes: 0, refusal: 'file-is-link' });
      else if (entry.isDirectory()) await visit(path, found);
      else if (entry.isFile()) found.push(await known(path));
      else found.push({ path, bytes: 0, refusal: 'file-unreadable' });
    }
    return found;
  };
  const known = (path: string): Promise<BagFile> =>
    stat(join(folder, path)).then(
      ({ size }) => ({ path, bytes: size }),
      () => ({ path, bytes: 0, refusal: 'file-unreadable' }),
    );
  return {
    list: async () => {
      const about = await stat(folder).catch(() => null);
      if (about?.isDirectory() !== true) throw new AppError('file-missing', { file: folder });
      return visit('', []);
    },
    read: (path) => createReadStream(join(folder, path), { highWaterMark: 1024 * 1024 }),
  };
}
