import { readFile } from 'node:fs/promises';
import { zipNames } from '../import/zip-names.ts';
import type { WalkedFile } from '../import/walk-files.ts';

/** Of a larger one, only the import looks into its directory. */
const mostBytes = 256 * 1024 * 1024;

/** The paths that a row may name for a file: its own, or those of the files in it where it is a ZIP. */
export async function namedPaths({ place, path, bytes }: WalkedFile): Promise<readonly string[]> {
  if (!/\.zip$/i.test(path) || bytes > mostBytes) return [path];
  const names = [...zipNames(await readFile(place).catch(() => Buffer.alloc(0)))]
    .filter(isFile)
    .map(nameText);
  return names.length === 0 ? [path] : names.map((name) => `${path}/${name}`);
}

/** Folders, and what systems put beside the files, become no documents. */
function isFile(name: string): boolean {
  return !name.endsWith('/') && name.split('/').every((step) => step !== '__MACOSX' && !step.startsWith('.'));
}

/** A letter a byte, as text: names are in UTF-8 nearly always, and one that is not keeps its ASCII. */
function nameText(letters: string): string {
  return Buffer.from(letters, 'latin1').toString();
}
