import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createArchive, type Archive } from '../../electron/core/archive.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface ArchiveWithStick {
  readonly archive: Archive;
  /** Where both lie. */
  readonly root: string;
  /** The folder to import, `stick`. */
  readonly folder: string;
}

/** A new archive on the real disk, closed after the test, and beside it a folder with these files. */
export async function archiveWithStick(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<ArchiveWithStick> {
  const root = await temporaryFolder();
  const folder = join(root, 'stick');
  await mkdir(folder);
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  const { archive } = await createArchive(join(root, 'case.testimonia'));
  onTestFinished(() => archive.close());
  return { archive, root, folder };
}
