import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { dossierSidecarSchema } from '../../shared/model/dossier-sidecar.ts';
import { volumePath } from '../core/volume-path.ts';
import { writeWhole } from './write-whole.ts';

/** The files chosen for dossiers. The page knows them by a token, never by a path, and can write nowhere else. */
export interface DossierFiles {
  /** A token for a file that the person chose. */
  add(path: string): string;
  /**
   * Writes the PDF to the chosen file; a volume (1, 2 ...) beside it under the file's name and its number; a record for
   * machines beside the PDF it tells of. The person was asked about the chosen file alone: no volume takes another file's
   * place, a record that of an older record only. Throws `file-exists`.
   */
  write(token: string, bytes: Uint8Array, which?: DossierFile): Promise<void>;
  /** What was written first for a token; before that, the chosen file. */
  pathOf(token: string): string;
}

/** Which file of an export. */
interface DossierFile {
  /** Absent where the dossier is one file. */
  readonly volume?: number | undefined;
  readonly isRecord?: boolean;
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
    async write(token, bytes, { volume, isRecord = false } = {}) {
      const pdf = volume === undefined ? chosen(token) : volumePath(chosen(token), volume);
      const path = isRecord ? `${pdf}.json` : pdf;
      const mayReplace = isRecord ? await isOlderRecord(path) : volume === undefined;
      if (!mayReplace && existsSync(path)) throw new AppError('file-exists', { file: basename(path) });
      await writeWhole(path, bytes);
      if (!isRecord) written.set(token, written.get(token) ?? path);
    },
    pathOf: (token) => written.get(token) ?? chosen(token),
  };
}

async function isOlderRecord(path: string): Promise<boolean> {
  try {
    return dossierSidecarSchema.safeParse(JSON.parse(await readFile(path, 'utf8'))).success;
  } catch {
    return false;
  }
}
