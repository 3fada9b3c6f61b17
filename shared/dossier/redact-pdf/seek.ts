import type { Letter } from './letter.ts';
import { readingsOf, type Reading } from './readings.ts';
import type { Sought, SoughtPlace } from './redacted-pdf.ts';

/** Letters of one page that belong to something sought: for each place of it the numbers of its letters, in order. */
export type FoundLetters = readonly (readonly number[])[];

/**
 * Looks through a document's letters in every way they may be read, over the ends of lines and pages. Pages are asked for
 * one after the other; gives what was found, by page (0..n), pages without it left out.
 */
export function seek(
  pages: readonly (readonly Letter[])[],
  sought: Sought,
): ReadonlyMap<number, FoundLetters> {
  const found = new Map<number, (readonly number[])[]>();
  const readings = pages.map(readingsOf);
  for (const [page, own] of readings.entries())
    for (const [way, reading] of own.entries()) {
      const next = readings[page + 1];
      const following = next?.[way] ?? next?.[0];
      const text = following ? `${reading.text}\n${following.text}` : reading.text;
      for (const { start, end } of sought.find(text)) {
        // What begins on the next page is found there.
        if (start >= reading.text.length) continue;
        note(found, page, lettersIn(reading, { start, end }, pages[page] ?? []));
        const rest = end - reading.text.length - 1;
        if (following && rest > 0)
          note(found, page + 1, lettersIn(following, { start: 0, end: rest }, pages[page + 1] ?? []));
      }
    }
  return found;
}

/** The letters of a place, and the hyphen between two of them that a line end has put there. */
function lettersIn(
  reading: Reading,
  { start, end }: SoughtPlace,
  letters: readonly Letter[],
): readonly number[] {
  const named = [...new Set(reading.letters.slice(start, end))].filter((index) => index >= 0);
  return named.flatMap((letter, at) => {
    const before = named[at - 1] ?? letter;
    const skipped = letter - before > 1 ? letters.slice(before + 1, letter) : [];
    const areHyphens = skipped.every(({ text }) => /^[-\s\u00ad\u2010\u2011]*$/u.test(text));
    return areHyphens ? [...skipped.map((_, step) => before + 1 + step), letter] : [letter];
  });
}

/** Another reading of the same place is not another place. */
function note(found: Map<number, (readonly number[])[]>, page: number, letters: readonly number[]): void {
  const known = found.get(page) ?? [];
  const isNew = !known.some((place) => letters.every((letter) => place.includes(letter)));
  if (isNew) found.set(page, [...known, letters]);
}
