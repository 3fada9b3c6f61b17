import type { DocumentId } from '../model/ids.ts';
import type { SearchOptions, SearchResult } from './hits.ts';
import { bestOf } from './packed/best.ts';
import { createBitset, addMember, membersOf, subtract } from './packed/bitset.ts';
import { idOf, type IndexView } from './packed/index-view.ts';
import { orderOf, pageOf, passing, type Found } from './page.ts';

interface Candidate {
  /** In the index, as long as these candidates are looked through. */
  readonly number: number;
  readonly id: DocumentId;
}

/** Documents that fit a query as far as an index knows; their texts tell which are hits. */
export interface Candidates {
  /** How many there are that pass the filters, and how many in all. */
  readonly wanted: number;
  readonly total: number;
  /** The next so many, best first; those that do not pass the filters come last, for the counts alone. None at the end. */
  take(most: number): readonly Candidate[];
  /** What is found where these are no hits. */
  without(refuted: readonly number[]): SearchResult;
}

/** More than are read for most pages. */
const sortedAtFirst = 200;

/** The candidates among what was found. They are put in order as they are taken: mostly a page needs few of them. */
export function candidatesAmong(view: IndexView, found: Found, options: SearchOptions): Candidates {
  // Other searches come before the last text is read.
  const scores = found.scores.slice(0, view.size);
  const kept = { ...found, scores };
  const isAllowed = passing(view, options);
  const allowed = isAllowed(found.documents);
  const others = found.documents.slice();
  subtract(others, allowed);
  const order = orderOf(view, kept, options);
  const [wanted, unwanted] = [membersOf(allowed), membersOf(others)];
  let sorted = bestOf(wanted, sortedAtFirst, order);
  let taken = 0;

  function numberAt(place: number): number | undefined {
    if (place >= wanted.length) return unwanted[place - wanted.length];
    if (place >= sorted.length) sorted = bestOf(wanted, sorted.length * 8, order);
    return sorted[place];
  }

  return {
    wanted: wanted.length,
    total: wanted.length + unwanted.length,
    take(most) {
      const some: Candidate[] = [];
      for (; some.length < most; taken += 1) {
        const number = numberAt(taken);
        if (number === undefined) break;
        some.push({ number, id: idOf(view, number) });
      }
      return some;
    },
    without(refuted) {
      const gone = createBitset(view.size);
      for (const number of refuted) addMember(gone, number);
      const [documents, withAllWords] = [found.documents.slice(), found.withAllWords.slice()];
      subtract(documents, gone);
      subtract(withAllWords, gone);
      return pageOf(view, { documents, withAllWords, scores }, options);
    },
  };
}
