import type { DocumentId } from '../model/ids.ts';
import { addMember, createBitset, membersOf, type Bitset } from './packed/bitset.ts';
import { idOf, type IndexView } from './packed/index-view.ts';
import { markDocuments } from './packed/tally.ts';

/** A document by its id, as a set; older revisions of it stand there too, and are found nowhere. */
export function setOf(view: IndexView, id: DocumentId): Bitset {
  const set = createBitset(view.size);
  for (const { segment, base } of view.parts) {
    const number = segment.documents.ids.indexOf(id);
    if (number >= 0) addMember(set, base + number);
  }
  return set;
}

/** A document in which a term stands; null where there is none. */
export function documentWith(view: IndexView, term: string): DocumentId | null {
  const having = createBitset(view.size);
  markDocuments(view, { term }, having);
  const [first] = membersOf(having);
  return first === undefined ? null : idOf(view, first);
}
