import type { DocumentId } from '../model/ids.ts';
import { createBitset, membersOf } from './packed/bitset.ts';
import { idOf, type IndexView } from './packed/index-view.ts';
import { markDocuments } from './packed/tally.ts';

/** A document in which a term stands; null where there is none. */
export function documentWith(view: IndexView, term: string): DocumentId | null {
  const having = createBitset(view.size);
  markDocuments(view, { term }, having);
  const [first] = membersOf(having);
  return first === undefined ? null : idOf(view, first);
}
