import type { BagFault } from './bag-fault.ts';

export interface BagDeclaration {
  /** `0.97`, `1.0`. */
  readonly version: string;
  /** Of all other tag files, as the Encoding Standard names it. */
  readonly charset: string;
}

const file = 'bagit.txt';

/** From the version that the Library of Congress first published to RFC 8493. */
const versions: ReadonlySet<string> = new Set(['0.93', '0.94', '0.95', '0.96', '0.97', '1.0']);

/** Reads `bagit.txt`: two lines in UTF-8 without a mark (RFC 8493, 2.1.1); else what is wrong with it. */
export function readDeclaration(bytes: Uint8Array): BagDeclaration | BagFault {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lines = text.replace(/(\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);
  const version = /^BagIt-Version\s*:\s*(\S+)\s*$/.exec(lines[0] ?? '')?.[1];
  const label = /^Tag-File-Character-Encoding\s*:\s*(\S+)\s*$/.exec(lines[1] ?? '')?.[1];
  if (version === undefined || label === undefined || lines.length !== 2) {
    return { code: 'declaration-wrong', file };
  }
  if (!versions.has(version)) return { code: 'version-unknown', file, line: 1, found: version };
  const charset = charsetOf(label);
  return charset === null ? { code: 'charset-unknown', file, line: 2, found: label } : { version, charset };
}

function charsetOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** The lines of a tag file, without the empty ones at its end; null where its bytes are not in that charset. */
export function tagLines(bytes: Uint8Array, charset: string): readonly string[] | null {
  // "UTF-16" alone does not say which byte comes first: the file's own mark does.
  const isBigEndian = charset === 'utf-16le' && bytes[0] === 0xfe && bytes[1] === 0xff;
  try {
    const text = new TextDecoder(isBigEndian ? 'utf-16be' : charset, { fatal: true }).decode(bytes);
    return text.replace(/[\r\n]+$/, '').split(/\r\n|\r|\n/);
  } catch {
    return null;
  }
}
