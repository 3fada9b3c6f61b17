import type { Document } from '../model/document.ts';
import { facetsOf } from './facets-of.ts';
import type { Filter } from './filter.ts';
import { fold } from './fold.ts';
import { namesOf } from './index-entry.ts';

/** Whether a record passes a filter, for whoever has no index; a word counts wherever its letters stand. */
export function passesFilter(document: Document, filter: Filter): boolean {
  return isMet(document, filter) !== filter.isExcluded;
}

function isMet(document: Document, filter: Filter): boolean {
  if (filter.by === 'either') return filter.of.some((each) => passesFilter(document, each));
  if (filter.by === 'facet') return facetsOf(document)[filter.facet].some(filter.accepts);
  if (filter.by === 'arrived') {
    const arrived = Math.floor(Date.parse(document.provenance.importedAt) / 1000);
    return arrived >= filter.from && arrived <= filter.to;
  }
  const text = fold(textOf(document, filter.within));
  return [filter.words, ...(filter.alternatives ?? [])].some((words) =>
    words.every(({ terms }) => terms.every((term) => text.includes(term))),
  );
}

/** By the number of the index's field: the title, all names, or the people alone. */
function textOf(document: Document, within: number): string {
  if (within === 0) return document.title;
  return within === 1 ? namesOf(document) : document.people.map(({ name }) => name).join('\n');
}
