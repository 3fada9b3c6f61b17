import { loadPdf } from '../exhibits/load-pdf.ts';
import type { NameFinder } from '../names/name-finder.ts';
import { fileTexts } from './file-texts.ts';
import type { LeftPlace, PlacedText } from './left-place.ts';
import { pageNames } from './page-names.ts';
import { readPageTexts } from './page-texts.ts';

/** Of the end of a page so much is read together with the beginning of the next. */
const reach = 300;

/** Pages (1..n) on which something more must not be left: the passages redacted of the document that stands there. */
export interface GuardedPages {
  readonly first: number;
  readonly last: number;
  readonly finder: NameFinder;
}

/**
 * Searches a finished file (without a password) for what should stand nowhere in it: the pages' text as another program
 * reads it, and everything that any of its objects says. Empty where nothing is left. What cannot be read throws: a file
 * that could not be searched must not go out.
 */
export async function findLeft(
  bytes: Uint8Array,
  finder: NameFinder,
  guarded: readonly GuardedPages[] = [],
): Promise<readonly LeftPlace[]> {
  const left: LeftPlace[] = [];
  const seen = new Set<string>();
  const look = ({ text, ...place }: PlacedText, sought = finder): void => {
    for (const { start, end } of sought.find(text)) left.push({ ...place, found: text.slice(start, end) });
  };
  const pages = await readPageTexts(bytes);
  for (const [index, text] of pages.entries()) {
    const page = index + 1;
    look({ where: 'page', page, text });
    for (const { first, last, finder: own } of guarded)
      if (first <= page && page <= last) look({ where: 'page', page, text }, own);
    // Words alone: half of one might be another.
    const end = text.slice(-reach).replace(/^\S*\s/, '');
    const beginning = (pages[page] ?? '').slice(0, reach).replace(/\s\S*$/, '');
    look({ where: 'page', page, text: `${end}\n${beginning}` });
  }
  const document = await loadPdf(bytes);
  for (const placed of fileTexts(document)) {
    // The same words come by in many readings.
    if (seen.has(placed.text)) continue;
    if (placed.text.length < reach) seen.add(placed.text);
    look(placed);
  }
  for (const [index, text] of pageNames(document).entries()) look({ where: 'label', page: index + 1, text });
  return left;
}
