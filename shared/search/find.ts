import type { Found } from './page.ts';
import {
  createBitset,
  hasMember,
  intersect,
  membersOf,
  subtract,
  unite,
  type Bitset,
} from './packed/bitset.ts';
import type { IndexView } from './packed/index-view.ts';
import { markDocuments, tallyTerm } from './packed/tally.ts';
import type { Query } from './query.ts';
import type { PlannedWord, SearchPlan } from './search-plan.ts';

/** What a term is worth in the title, among the names, at the beginning of the text, in it: measured on Cranfield and XQuAD. */
const boosts = [1.5, 1, 0.3, 1] as const;

/** Searches come one after the other: they share the longest list of scores that was needed. */
let sharedScores = new Float64Array(0);

function emptyScores(size: number): Float64Array {
  if (sharedScores.length < size) sharedScores = new Float64Array(Math.ceil(size * 1.25));
  else sharedScores.fill(0, 0, size);
  return sharedScores;
}

/** The documents that fit a plan, with scores that are good until the next call. */
export function findDocuments(view: IndexView, plan: SearchPlan, { without }: Pick<Query, 'without'>): Found {
  const scores = emptyScores(view.size);
  const documents = createBitset(view.size);
  const withTerm = new Map<string, Bitset>();
  for (const [term, weight] of plan.weights) {
    const found = createBitset(view.size);
    tallyTerm(view, { term, weight, boosts }, { scores, found });
    unite(documents, found);
    withTerm.set(term, found);
  }
  for (const exclusion of without) {
    const excluded = all(exclusion.terms.map((term) => documentsWith(view, term)));
    if (excluded) subtract(documents, excluded);
  }
  const withAllWords = documents.slice();
  for (const word of plan.words) {
    const withWord = documentsWithWord(word, withTerm, view.size);
    if (!word.isOptional) intersect(withAllWords, withWord);
    if (word.isRequired) intersect(documents, withWord);
  }
  if (!plan.canHaveAllWords) withAllWords.fill(0);
  intersect(withAllWords, documents);
  liftWhole({ documents, withAllWords, scores });
  return { documents, withAllWords, scores };
}

function documentsWith(view: IndexView, term: string): Bitset {
  const found = createBitset(view.size);
  markDocuments(view, term, found);
  return found;
}

/** What is in all of the sets; null when there are none. */
function all(sets: readonly Bitset[]): Bitset | null {
  const [first, ...others] = sets;
  for (const other of others) if (first) intersect(first, other);
  return first ?? null;
}

function documentsWithWord(
  { anyOf, allOf }: PlannedWord,
  withTerm: ReadonlyMap<string, Bitset>,
  size: number,
): Bitset {
  const found = createBitset(size);
  for (const term of anyOf) unite(found, withTerm.get(term) ?? createBitset(0));
  for (const term of allOf) intersect(found, withTerm.get(term) ?? createBitset(0));
  return found;
}

/** Documents with all words stand before the others by their score alone, for whoever sorts by it again. */
function liftWhole({ documents, withAllWords, scores }: Found): void {
  let best = 0;
  for (const document of membersOf(documents))
    if (!hasMember(withAllWords, document)) best = Math.max(best, scores[document] ?? 0);
  for (const document of membersOf(withAllWords)) scores[document] = (scores[document] ?? 0) + best;
}
