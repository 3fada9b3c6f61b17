import type { Found } from './page.ts';
import { demandOf, documentSets, isOptional, keepPassing } from './document-sets.ts';
import { countMembers, intersect, membersOf, subtract, type Bitset } from './packed/bitset.ts';
import { allDocuments } from './packed/facet-values.ts';
import { placeIn, type IndexView } from './packed/index-view.ts';
import { tallyTerm } from './packed/tally.ts';
import type { SearchPlan } from './search-plan.ts';
import { wordMarks } from './word-marks.ts';

/** What a term is worth in the title, among the names, at the beginning of the text, in it: measured on Cranfield and XQuAD. People in roles stand among the names too. */
const boosts = [1.5, 1, 0.3, 1, 0] as const;

/** Searches come one after the other: they share the longest list of scores that was needed. */
let sharedScores = new Float64Array(0);

function emptyScores(size: number): Float64Array {
  if (sharedScores.length < size) sharedScores = new Float64Array(Math.ceil(size * 1.25));
  else sharedScores.fill(0, 0, size);
  return sharedScores;
}

/** The documents that fit a plan, with scores that are good until the next call. */
export function findDocuments(view: IndexView, plan: SearchPlan): Found {
  const scores = emptyScores(view.size);
  const marks = wordMarks(view, plan);
  let most = 0;
  for (const [term, weight] of plan.weights)
    most += tallyTerm(view, { term, weight, boosts }, { scores, found: marks.setFor(term) });
  const documents = plan.isForAll === true ? newestFirst(view, scores) : marks.all();
  const sets = documentSets(view, marks.withWord());
  for (const filter of plan.filters) keepPassing(view, filter, documents);
  for (const condition of plan.without) subtract(documents, sets.meeting(condition));
  const withAllWords = documents.slice();
  for (const condition of plan.wanted) {
    if (!isOptional(condition)) intersect(withAllWords, sets.meeting(condition));
    const demanded = demandOf(condition);
    if (demanded) intersect(documents, sets.meeting(demanded));
  }
  intersect(withAllWords, documents);
  // They stand before the others by their score alone, for whoever sorts by it again.
  if (countMembers(withAllWords) < countMembers(documents)) lift(withAllWords, most, scores);
  return { documents, withAllWords, scores };
}

/** All documents, those that came last first; of one second's in the order in which they were put. */
export function inOrderOfArrival(view: IndexView): Found {
  const documents = allDocuments(view);
  const scores = emptyScores(view.size);
  for (const { segment, base } of view.parts)
    for (const [number, arrived] of segment.documents.arrivals.entries())
      scores[base + number] = arrived * 2 ** 20 + base + number;
  return { documents, withAllWords: documents, scores };
}

/** Nothing but filters and exclusions was asked: all documents, the newest first. */
function newestFirst(view: IndexView, scores: Float64Array): Bitset {
  const everyone = allDocuments(view);
  for (const document of membersOf(everyone)) {
    const { part, number } = placeIn(view, document);
    scores[document] = part.segment.documents.days[number] ?? 0;
  }
  return everyone;
}

function lift(documents: Bitset, by: number, scores: Float64Array): void {
  for (const document of membersOf(documents)) scores[document] = (scores[document] ?? 0) + by;
}
