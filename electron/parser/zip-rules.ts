import type { Failure } from '../../shared/errors.ts';

const mebibyte = 1024 * 1024;
/** What one file in a ZIP may unfold to, in bytes. */
export const mostEntryBytes = 200 * mebibyte;
/** How many times its packed size: text packs to a tenth, and only what repeats without end to less than this. */
const mostRatio = 200;
/** Below this, in bytes, a high ratio does no harm. */
const harmless = mebibyte;

/** What a ZIP's directory says of a file. */
export interface EntryFacts {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  /** Upper half: the mode of Unix, where it was made there. */
  readonly attributes: number;
  readonly isEncrypted: boolean;
}

/** Names that Windows keeps for devices, with whatever ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Why a file in a ZIP is not to be read, or null for one that is sound. */
export function refusalOf({ name, packed, unpacked, attributes, isEncrypted }: EntryFacts): Failure | null {
  if (!isSafeName(name)) return { code: 'zip-name-unsafe', details: {} };
  const kind = (attributes >>> 16) & 0o170000;
  if (kind === 0o120000) return { code: 'file-is-link', details: {} };
  if (isEncrypted) return { code: 'format-encrypted', details: {} };
  if (unpacked > mostEntryBytes) return { code: 'file-too-large', details: { limit: '200 MiB' } };
  if (unpacked > harmless && unpacked > mostRatio * packed) return { code: 'zip-bomb', details: {} };
  return null;
}

/** A name that leads nowhere but down, on every system. */
function isSafeName(name: string): boolean {
  if (name === '' || name.length > 1000 || /[\\\p{Cc}]/u.test(name) || /^(\/|[a-z]:)/i.test(name))
    return false;
  return name.split('/').every((step) => step !== '..' && !reserved.test(step));
}

/** What is no file of the person who packed it: folders, hidden files, what macOS adds. */
export function isBeside(name: string): boolean {
  if (name.endsWith('/')) return true;
  return name.split('/').some((step) => step === '__MACOSX' || /^\.[^.]/.test(step));
}

/** Where a file's bytes lie in the ZIP. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/** Files that share bytes are how a small ZIP unfolds to petabytes. */
export function overlap(spans: readonly Span[]): boolean {
  const sorted = [...spans].sort((one, other) => one.start - other.start);
  return sorted.some((span, index) => {
    const next = sorted[index + 1];
    return next !== undefined && next.start < span.start + span.length;
  });
}
