import type { QueryField } from './query-fields.ts';
import type { TypedPart } from './typed-parts.ts';

/** One thing that was asked, as it was understood; [start, end) is where it stands in what was typed. */
export interface ReadingPart {
  readonly kind: 'word' | 'phrase' | 'near' | 'beginning' | 'like' | 'either' | 'group' | 'field';
  readonly text: string;
  /** What either of, or all of, is asked for; else empty. */
  readonly parts: readonly ReadingPart[];
  /** Of any other kind than `field`: what stood before the colon, though the value is none that it can have. */
  readonly field?: QueryField;
  readonly isExcluded: boolean;
  /** Words that may stand between, letters that may differ. */
  readonly tilde: number;
  readonly start: number;
  readonly end: number;
}

function kindOf({ isQuoted, isPrefix, tilde }: TypedPart): ReadingPart['kind'] {
  if (isQuoted) return tilde > 0 ? 'near' : 'phrase';
  if (isPrefix) return 'beginning';
  return tilde > 0 ? 'like' : 'word';
}

/** `isFilter`: its field has a value that means something there; else it was read as words. */
export function readingOf(part: TypedPart, isFilter: boolean): ReadingPart {
  const { text, field, isExcluded, tilde, start, end } = part;
  const said = { text: text.trim(), parts: [], isExcluded, tilde, start, end };
  return { kind: isFilter && field ? 'field' : kindOf(part), ...(field && { field }), ...said };
}

/** Two things of which one will do. */
export function eitherOf(one: ReadingPart, other: ReadingPart): ReadingPart {
  const parts = one.kind === 'either' ? [...one.parts, other] : [one, other];
  return { kind: 'either', text: '', parts, isExcluded: false, tilde: 0, start: one.start, end: other.end };
}

/** Whether it is a field with its value, or one of several. */
export function isOfFields({ kind, parts }: ReadingPart): boolean {
  return kind === 'field' || (kind === 'either' && parts.some(isOfFields));
}

/** What stood between brackets. */
export function shownTogether(
  inner: readonly ReadingPart[],
  place: Pick<ReadingPart, 'start' | 'end' | 'isExcluded'>,
): ReadingPart {
  const { start, end, isExcluded } = place;
  const [only] = inner;
  if (only && inner.length === 1) return { ...only, start, end, isExcluded: isExcluded !== only.isExcluded };
  return { kind: 'group', text: '', parts: inner, isExcluded, tilde: 0, start, end };
}

const orAtEdge = /^(?:OR|OU|O|\||\|\||أو|او)(?=\s|$)\s*|\s*(?<=\s|^)(?:OR|OU|O|\||\|\||أو|او)$/u;

/** What was typed, without one of its parts: what the box says when the part's chip is taken away. */
export function withoutPart(typed: string, { start, end }: Pick<ReadingPart, 'start' | 'end'>): string {
  return `${typed.slice(0, start).trimEnd()} ${typed.slice(end).trimStart()}`.trim().replace(orAtEdge, '');
}
