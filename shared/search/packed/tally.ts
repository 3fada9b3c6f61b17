import { addMember, type Bitset } from './bitset.ts';
import { bm25, inverseFrequency } from './formula.ts';
import { readLivePostings, visitLivePostings } from './index-part.ts';
import type { IndexView, ViewPart } from './index-view.ts';
import { createPostingsBuffer, type Postings, type PostingsBuffer } from './postings.ts';
import { fieldsOf, type FieldPostings } from './segment.ts';
import { placeOf } from './terms.ts';

/** Where a term stands in one part. */
interface Located {
  readonly part: ViewPart;
  readonly fields: readonly FieldPostings[];
}

/** Where a term is found, and in how many documents by field. */
interface Found {
  readonly located: readonly Located[];
  readonly counts: readonly number[];
}

/** One search reads after the other, so they share it. */
const scratch: PostingsBuffer = createPostingsBuffer();

/** Planning a search asks for its terms several times, and tallying once more. */
const known = new WeakMap<IndexView, Map<string, Found>>();
const mostKnown = 1000;

function find(view: IndexView, term: string): Found {
  let ofView = known.get(view);
  if (!ofView || ofView.size >= mostKnown) known.set(view, (ofView = new Map<string, Found>()));
  const found = ofView.get(term) ?? look(view, term);
  ofView.set(term, found);
  return found;
}

function look(view: IndexView, term: string): Found {
  const counts: number[] = view.averageLengths.map(() => 0);
  const located: Located[] = [];
  for (const part of view.parts) {
    const place = placeOf(part.segment.terms, term);
    if (place < 0) continue;
    const fields = fieldsOf(part.segment, place);
    located.push({ part, fields });
    for (const posting of fields) {
      // Only live documents count, as if the others had never been.
      if (part.removed) readLivePostings(part, posting, scratch);
      const count = part.removed ? scratch.count : posting.count;
      counts[posting.field] = (counts[posting.field] ?? 0) + count;
    }
  }
  return { located, counts };
}

/** In how many documents a term stands, in the field where it stands in most. */
export function documentFrequency(view: IndexView, term: string): number {
  return Math.max(0, ...find(view, term).counts);
}

/** Adds the documents in which a term stands; only in one field, where its number is given. */
export function markDocuments(
  view: IndexView,
  { term, within }: { readonly term: string; readonly within?: number },
  into: Bitset,
): void {
  for (const { part, fields } of find(view, term).located) {
    for (const posting of fields) {
      if (within !== undefined && posting.field !== within) continue;
      visitLivePostings(part, posting, ({ documents, count }) => {
        for (let index = 0; index < count; index += 1) addMember(into, part.base + (documents[index] ?? 0));
      });
    }
  }
}

interface Tally {
  /** A number a document, raised by what the term is worth there. */
  readonly scores: Float64Array;
  /** Takes the documents in which it stands. */
  readonly found: Bitset;
}

/** What a term is worth in one field of a part. */
interface FieldWorth {
  readonly base: number;
  readonly worth: number;
  readonly byLength: number;
  /** Of the field, by the part's numbers. */
  readonly lengths: Uint32Array;
}

/** By itself, for a loop that is compiled alone is soon as quick as it gets. */
function addWorth(
  { documents, frequencies, count }: Postings,
  { base, worth, byLength, lengths }: FieldWorth,
  { scores, found }: Tally,
): void {
  const { k, b, d } = bm25;
  const always = k * (1 - b);
  const most = worth * (k + 1);
  const least = worth * d;
  for (let index = 0; index < count; index += 1) {
    const number = documents[index] ?? 0;
    const frequency = frequencies[index] ?? 0;
    const norm = always + byLength * (lengths[number] ?? 0);
    const document = base + number;
    scores[document] = (scores[document] ?? 0) + least + (most * frequency) / (frequency + norm);
    addMember(found, document);
  }
}

/**
 * Adds up what a term is worth in each document, by MiniSearch's formula, and answers more than that can be in any.
 * `boosts`: the weight of each field.
 */
export function tallyTerm(
  view: IndexView,
  {
    term,
    weight,
    boosts,
  }: { readonly term: string; readonly weight: number; readonly boosts: readonly number[] },
  tally: Tally,
): number {
  const { located, counts } = find(view, term);
  const { k, b, d } = bm25;
  const worths = counts.map(
    (count, field) => weight * (boosts[field] ?? 1) * inverseFrequency(view.documents, count),
  );
  for (const { part, fields } of located) {
    for (const posting of fields) {
      const { field } = posting;
      const lengths = part.segment.documents.lengths[field];
      if (!lengths) continue;
      const worth = worths[field] ?? 0;
      const byLength = (k * b) / (view.averageLengths[field] ?? 1);
      const ofField = { base: part.base, worth, byLength, lengths };
      visitLivePostings(part, posting, (some) => {
        addWorth(some, ofField, tally);
      });
    }
  }
  return worths.reduce((sum, worth, field) => sum + ((counts[field] ?? 0) > 0 ? worth : 0), 0) * (d + k + 1);
}
