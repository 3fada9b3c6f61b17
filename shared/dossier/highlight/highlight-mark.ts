import type { Flow } from '../composition.ts';
import { highlightColours, type HighlightColour } from '../../model/note.ts';

/**
 * A highlighted stretch of a text begins with the first of these and digits that nothing shows (tag characters): its
 * colour's, then its note's number; and it ends with the second. As with black boxes, no text needs these signs.
 */
const opening = '\u206d';
const closing = '\u206e';
const zero = 0xe0030;
const token = /\u206d[\u{e0030}-\u{e0039}]*|\u206e/gu;
const hasToken = /[\u206d\u206e]/;

/** The signs that begin a stretch; its number where it begins, none where it only goes on. */
export function beginHighlight(colour: HighlightColour, number?: number): string {
  const digits = `${highlightColours.indexOf(colour)}${number ?? ''}`;
  return opening + Array.from(digits, (digit) => String.fromCodePoint(zero + Number(digit))).join('');
}

export const endHighlight = closing;

/** A stretch as it stands in a text, its signs included, in UTF-16 units. */
export interface Highlighted {
  readonly start: number;
  readonly end: number;
  readonly colour: HighlightColour;
  /** Of its note, where it begins. */
  readonly number: number | undefined;
}

/** The stretches of a text; one that has no end goes to the text's end. */
export function highlightsOf(text: string): readonly Highlighted[] {
  if (!text.includes(opening)) return [];
  const found: Highlighted[] = [];
  let open: Omit<Highlighted, 'end'> | undefined;
  for (const { 0: signs, index } of text.matchAll(token)) {
    if (open) found.push({ ...open, end: index });
    open = signs === closing ? undefined : { start: index, ...readSigns(signs) };
  }
  if (open) found.push({ ...open, end: text.length });
  return found;
}

function readSigns(signs: string): Pick<Highlighted, 'colour' | 'number'> {
  const digits = Array.from(signs.slice(1), (digit) => (digit.codePointAt(0) ?? zero) - zero);
  const [colour = 0, ...number] = digits;
  return {
    colour: highlightColours[colour] ?? 'yellow',
    number: number.length > 0 ? Number(number.join('')) : undefined,
  };
}

/** A text without these signs, and where each of its units stood with them; the last is the text's end. */
export function withoutHighlights(text: string): {
  readonly plain: string;
  readonly places: readonly number[];
} {
  if (!hasToken.test(text)) return { plain: text, places: [] };
  let plain = '';
  const places: number[] = [];
  const take = (from: number, to: number): void => {
    plain += text.slice(from, to);
    for (let place = from; place < to; place += 1) places.push(place);
  };
  let done = 0;
  for (const { 0: signs, index } of text.matchAll(token)) {
    take(done, index);
    done = index + signs.length;
  }
  take(done, text.length);
  return { plain, places: [...places, text.length] };
}

/** What takes the place of a stretch of a text that may hold such signs: those that are still needed stay around it. */
export function inHighlights(replaced: string, replacement: string): string {
  if (!hasToken.test(replaced)) return replacement;
  const signs = Array.from(replaced.matchAll(token), ({ 0: each }) => each);
  const [first = '', last = ''] = [signs[0], signs.at(-1)];
  const before = first === closing ? '' : first;
  const isParted = first === closing || signs.length > 1;
  const after = isParted ? closing + (last === closing ? '' : last) : '';
  return before + replacement + after;
}

/** The numbers that stand in what is set: only a place that is there can be told. */
export function highlightNumbers(flows: readonly Flow[]): ReadonlySet<number> {
  const texts = flows.flatMap((flow) => {
    if (flow.type === 'text') return [flow.text];
    return flow.type === 'table' ? flow.rows.flat() : [];
  });
  return new Set(texts.flatMap(highlightsOf).flatMap(({ number }) => (number === undefined ? [] : [number])));
}
