import type { BagRemarks } from './bag-fault.ts';
import { isPayload, readBagPath } from './bag-path.ts';

/** What a manifest says of one file. */
export interface ListedHash {
  readonly path: string;
  /** Hexadecimal, lower case. */
  readonly hash: string;
}

interface Listing {
  /** The manifest or `fetch.txt` that is read. */
  readonly file: string;
  readonly version: string;
  readonly remarks: BagRemarks;
}

/** The lines of a manifest: a checksum, white space, a path. What cannot be used is told and left out. */
export function readManifest(lines: readonly string[], listing: Listing): readonly ListedHash[] {
  const { file, remarks } = listing;
  const found = new Map<string, string>();
  lines.forEach((text, index) => {
    const line = index + 1;
    if (text.trim() === '') return;
    const [, hash = '', star, written = ''] = /^([0-9a-f]+)[ \t]+(\*?)(.+)$/i.exec(text) ?? [];
    if (hash === '') {
      remarks.errors.push({ code: 'line-wrong', file, line });
      return;
    }
    if (star) remarks.warnings.push({ code: 'made-with-tools', file, line });
    const path = safePath(written, line, listing);
    if (path === null) return;
    const before = found.get(path);
    if (before === undefined) found.set(path, hash.toLowerCase());
    else if (before === hash.toLowerCase())
      remarks.warnings.push({ code: 'listed-twice', file, line, found: path });
    else remarks.errors.push({ code: 'hashes-differ', file, line, found: path });
  });
  return [...found].map(([path, hash]) => ({ path, hash }));
}

/** The files that `fetch.txt` would have somebody fetch: an address, a length or `-`, a path. Nothing is fetched. */
export function readFetch(lines: readonly string[], listing: Listing): readonly string[] {
  return lines.flatMap((text, index) => {
    const line = index + 1;
    if (text.trim() === '') return [];
    const written = /^\S+[ \t]+(?:\d+|-)[ \t]+(.+)$/.exec(text)?.[1];
    if (written === undefined) {
      listing.remarks.errors.push({ code: 'line-wrong', file: listing.file, line });
      return [];
    }
    const path = safePath(written, line, listing);
    return path === null ? [] : [path];
  });
}

function safePath(written: string, line: number, listing: Listing): string | null {
  const { file, version, remarks } = listing;
  const listed = readBagPath(written, version);
  const mustBePayload = !file.startsWith('tagmanifest-');
  if (listed === null || (mustBePayload && !isPayload(listed.path))) {
    const code = listed === null ? 'path-unsafe' : 'path-elsewhere';
    remarks.errors.push({ code, file, line, found: written });
    return null;
  }
  if (listed.isRelative) remarks.warnings.push({ code: 'listed-relative', file, line, found: written });
  return listed.path;
}
