import type { Composition } from '../composition.ts';
import { mapTexts } from '../map-texts.ts';
import { pseudonymised, type NameFinder } from '../names/name-finder.ts';
import { boxesOf, plainMarks } from './mark.ts';

/** What says nothing in words. */
const keys: ReadonlySet<string> = new Set([
  ...['type', 'anchor', 'target', 'style', 'language', 'document', 'page', 'sincePage'],
]);

/**
 * Hides what only composing made words of: names of countries and languages, dates, kinds, labels. Bookmarks, which no box
 * can be drawn in, say it in brackets.
 */
export function hideInComposition(composition: Composition, finder: NameFinder): Composition {
  const change = (text: string): string => (finder.isEmpty ? text : aroundBoxes(text, finder));
  return {
    parts: finder.isEmpty ? composition.parts : mapTexts(composition.parts, change, keys),
    bookmarks: mapTexts(composition.bookmarks, (text) => plainMarks(change(text)), keys),
  };
}

/** What stands in a box was looked through when the box was made. */
function aroundBoxes(text: string, finder: NameFinder): string {
  let result = '';
  let done = 0;
  for (const { start, end } of boxesOf(text)) {
    result += pseudonymised(text.slice(done, start), finder) + text.slice(start, end);
    done = end;
  }
  return result + pseudonymised(text.slice(done), finder);
}
