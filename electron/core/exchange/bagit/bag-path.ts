/** A path of a manifest or of `fetch.txt`, as it is looked for among the bag's files. */
export interface ListedPath {
  readonly path: string;
  /** Written with `./` before it, as tools for checksums do. */
  readonly isRelative: boolean;
}

/**
 * Reads a path: line ends and, from version 1.0 on, percent signs are written as `%0A`, `%0D`, `%25` (RFC 8493, 2.1.3).
 * Null for one that leads out of the bag on any system, whichever this one is.
 */
export function readBagPath(written: string, version: string): ListedPath | null {
  const encoded = Number(version) >= 1 ? /%0a|%0d|%25/gi : /%0a|%0d/gi;
  const plain = written.replace(encoded, (sign) => String.fromCharCode(parseInt(sign.slice(1), 16)));
  const path = plain.replace(/^(\.\/)+/, '');
  if (isUnsafe(path)) return null;
  return { path, isRelative: path !== plain };
}

/** Whole roots, homes, drives, servers, variables of the system, and any way up. */
function isUnsafe(path: string): boolean {
  if (path === '' || path.includes('\0')) return true;
  if (/^([/\\~]|[a-z]:|%[^%/\\]+%[/\\])/i.test(path)) return true;
  return path.split(/[/\\]/).includes('..');
}

/** Whether a path lies in the payload. */
export function isPayload(path: string): boolean {
  return path.startsWith('data/');
}

/** Files that systems leave behind by themselves; nobody meant to keep them. */
export function isSystemFile(path: string): boolean {
  return /(^|\/)(thumbs\.db|\.ds_store|desktop\.ini|\._[^/]+|\.spotlight-v100|\.trashes)$/i.test(path);
}

/** A path as a manifest of version 1.0 writes it. */
export function writtenPath(path: string): string {
  return path.replace(
    /[%\r\n]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
