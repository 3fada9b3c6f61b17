import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { basename, resolve } from 'node:path';
import { AppError } from '../../../shared/errors.ts';

/** A file found, or a place where none could be: then with the error that says why. */
export interface WalkedFile {
  /** Where it lies on this machine. In bytes: a name may be in no charset. */
  readonly place: Buffer;
  /** The path inside what was given, with `/`, beginning with the name of the file or folder given. */
  readonly path: string;
  readonly bytes: number;
  readonly error?: AppError;
}

export interface WalkOptions {
  /** A folder never entered: the archive's own. */
  readonly except?: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * All files under the paths given, each folder's in the order of their names. Names that begin with a dot are left out
 * and links are not followed, except those that were given; nothing is opened.
 */
export async function walkFiles(paths: readonly string[], options: WalkOptions = {}): Promise<WalkedFile[]> {
  const except = options.except === undefined ? null : await identityOf(Buffer.from(options.except));
  const found: WalkedFile[] = [];
  const visit = async (place: Buffer, path: string, about: Stats): Promise<void> => {
    if (options.signal?.aborted === true) return;
    if (about.isSymbolicLink()) found.push(refused(place, path, 'file-is-link'));
    else if (about.isFile()) found.push({ place, path, bytes: about.size });
    else if (!about.isDirectory()) found.push(refused(place, path, 'file-unreadable'));
    else if (`${about.dev}:${about.ino}` !== except) {
      const names = await readdir(place, { encoding: 'buffer' }).catch(() => null);
      if (names === null) found.push(refused(place, path, 'file-unreadable'));
      for (const name of sortedNames(names ?? [])) {
        const inside = Buffer.concat([place, separator, name.bytes]);
        const aboutInside = await lstat(inside).catch(() => null);
        if (aboutInside === null) found.push(refused(inside, `${path}/${name.text}`, 'file-missing'));
        else await visit(inside, `${path}/${name.text}`, aboutInside);
      }
    }
  };
  for (const given of paths) {
    const place = Buffer.from(resolve(given));
    const path = basename(resolve(given)) || 'files';
    const about = await stat(place).catch(() => null);
    if (about === null) found.push(refused(place, path, 'file-missing'));
    else await visit(place, path, about);
  }
  return found;
}

const separator = Buffer.from('/');

function refused(
  place: Buffer,
  path: string,
  code: 'file-missing' | 'file-unreadable' | 'file-is-link',
): WalkedFile {
  const reason = code === 'file-unreadable' ? { reason: 'not a readable file or folder' } : {};
  return { place, path, bytes: 0, error: new AppError(code, { file: path, ...reason }) };
}

interface Name {
  readonly bytes: Buffer;
  readonly text: string;
}

/** Names as text for people: UTF-8, or Western letters where they are not. */
function sortedNames(names: readonly Buffer[]): Name[] {
  return names
    .map((bytes) => ({ bytes, text: nameText(bytes) }))
    .filter((name) => !name.text.startsWith('.'))
    .sort((one, other) => (one.text < other.text ? -1 : 1));
}

function nameText(bytes: Buffer): string {
  const text = new TextDecoder().decode(bytes);
  return text.includes('\u{fffd}') ? new TextDecoder('windows-1252').decode(bytes) : text;
}

async function identityOf(place: Buffer): Promise<string | null> {
  const about = await realpath(place)
    .then((real) => stat(real))
    .catch(() => null);
  return about && `${about.dev}:${about.ino}`;
}
