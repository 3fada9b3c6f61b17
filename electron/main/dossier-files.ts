import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { volumePath } from '../core/volume-path.ts';
import { writeWhole } from './write-whole.ts';

/** The files chosen for dossiers. The page knows them by a token, never by a path, and can write nowhere else. */
export interface DossierFiles {
  /** A token for a file that the person chose. */
  add(path: string): string;
  /**
   * Writes the PDF to the chosen file; a volume (1, 2 ...) beside it under the file's name and its number. The person was
   * asked about the chosen file alone: a volume never takes another file's place. Throws `file-exists`.
   */
  write(token: string, bytes: Uint8Array, volume?: number): Promise<void>;
  /** What was written first for a token; before that, the chosen file. */
  pathOf(token: string): string;
}

/** No file is chosen yet. */
export function createDossierFiles(): DossierFiles {
  const paths = new Map<string, string>();
  const written = new Map<string, string>();
  const chosen = (token: string): string => {
    const path = paths.get(token);
    if (path === undefined) throw new AppError('file-missing', { file: token });
    return path;
  };
  return {
    add: (path) => {
      const token = randomUUID();
      paths.set(token, path);
      return token;
    },
    async write(token, bytes, volume) {
      const path = volume === undefined ? chosen(token) : volumePath(chosen(token), volume);
      if (volume !== undefined && existsSync(path))
        throw new AppError('file-exists', { file: basename(path) });
      await writeWhole(path, bytes);
      written.set(token, written.get(token) ?? path);
    },
    pathOf: (token) => written.get(token) ?? chosen(token),
  };
}
