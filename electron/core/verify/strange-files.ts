import { join } from 'node:path';
import { objectIdSchema } from '../../../shared/model/ids.ts';
import { lockName } from '../opening/unfinished-folder.ts';
import type { Storage } from '../storage/storage.ts';
import { newVaultFile, vaultFile } from '../keys/vault-file.ts';

/** A file or folder in an archive that no archive has. It is never read, and never removed. */
export interface StrangeFile {
  /** Inside the archive, with `/`. */
  readonly file: string;
  /** What an operating system leaves in folders: of no account. Others somebody put there, or a cut-off run left. */
  readonly isHarmless: boolean;
}

/** What file managers and systems leave behind, and what keeps an archive from being indexed on macOS. */
const litter = /^(\.DS_Store|\.metadata_never_index|\._.*|Thumbs\.db|desktop\.ini|\.directory)$/i;

const ours = new Set([vaultFile, newVaultFile, lockName, 'head', 'journal', 'objects']);

/** All that lies in an archive's folder and is no part of it. */
export async function strangeFiles({ io, folder }: Storage): Promise<readonly StrangeFile[]> {
  const strange: StrangeFile[] = [];
  const look = async (inside: string, isOurs: (name: string) => boolean) => {
    const names = await io.list(join(folder, ...inside.split('/')));
    for (const name of names.toSorted())
      if (!isOurs(name))
        strange.push({ file: inside ? `${inside}/${name}` : name, isHarmless: litter.test(name) });
    return names;
  };
  await look('', (name) => ours.has(name));
  for (const part of ['head', 'journal']) await look(part, (name) => /^\d{9}$/.test(name));
  const shelves = await look('objects', isShelf);
  for (const shelf of shelves.filter(isShelf))
    await look(
      `objects/${shelf}`,
      (name) => objectIdSchema.safeParse(name).success && name.startsWith(shelf),
    );
  return strange;
}

/** A folder of objects: the first two digits of their names. */
function isShelf(name: string): boolean {
  return /^[0-9a-f]{2}$/.test(name);
}
