import { join } from 'node:path';
import type { Storage } from './storage.ts';
import { listIfThere } from '../disk/whole-file.ts';

/** A head is a snapshot of all records; a journal holds the entries since. */
export type Part = 'head' | 'journal';

/** `head/000000003`: the place inside the archive, with `/` on every system. */
export function generationName(part: Part, number: number): string {
  return `${part}/${String(number).padStart(9, '0')}`;
}

/** The path of one generation on the disk. */
export function generationPath(folder: string, part: Part, number: number): string {
  return join(folder, ...generationName(part, number).split('/'));
}

/** The generations that are there, oldest first; anything else in the folder is nobody's. */
export async function listGenerations(
  { io, folder }: Pick<Storage, 'io' | 'folder'>,
  part: Part,
): Promise<readonly number[]> {
  const names = await listIfThere(io, join(folder, part));
  return names
    .filter((name) => /^\d{9}$/.test(name))
    .map(Number)
    .sort((one, other) => one - other);
}
