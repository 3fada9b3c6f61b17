import { randomUUID } from 'node:crypto';
import { AppError } from '../../shared/errors.ts';
import { writeWhole } from './write-whole.ts';

/** The files chosen for dossiers. The page knows them by a token, never by a path, and can write nowhere else. */
export interface DossierFiles {
  /** A token for a file that the person chose. */
  add(path: string): string;
  write(token: string, bytes: Uint8Array): Promise<void>;
  pathOf(token: string): string;
}

/** No file is chosen yet. */
export function createDossierFiles(): DossierFiles {
  const paths = new Map<string, string>();
  const pathOf = (token: string): string => {
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
    write: (token, bytes) => writeWhole(pathOf(token), bytes),
    pathOf,
  };
}
