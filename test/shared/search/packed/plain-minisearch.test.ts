import MiniSearch, { type Query as PlainQuery } from 'minisearch';
import { describe, expect, it } from 'vitest';
import { documentIdSchema } from '../../../../shared/model/ids.ts';
import {
  createBitset,
  intersect,
  membersOf,
  subtract,
  unite,
} from '../../../../shared/search/packed/bitset.ts';
import { bm25, completionWeight, nearWeight } from '../../../../shared/search/packed/formula.ts';
import { idOf, type IndexView } from '../../../../shared/search/packed/index-view.ts';
import { completionsOf, nearTo } from '../../../../shared/search/packed/neighbours.ts';
import { createPackedIndex } from '../../../../shared/search/packed/packed-index.ts';
import { readSegment, writeSegment } from '../../../../shared/search/packed/segment-bytes.ts';
import { tallyTerm } from '../../../../shared/search/packed/tally.ts';
import { diceOf } from '../../../support/dice.ts';
import { finish } from '../../../support/finish.ts';
import { plainDocument, put, wordsBy, type PlainDocument } from '../../../support/packed-documents.ts';

/** What is asked of both: several words, taken together in one of MiniSearch's three ways. */
interface Asked {
  readonly words: readonly string[];
  readonly combineWith: 'OR' | 'AND' | 'AND_NOT';
  readonly prefix: boolean;
  readonly fuzzy: number;
}

const boosts = [2.5, 1.5, 1];

function plainIndex(): MiniSearch<PlainDocument> {
  return new MiniSearch<PlainDocument>({
    fields: ['title', 'names', 'body'],
    tokenize: (text) => text.split(' ').filter((word) => word !== ''),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 2.5, names: 1.5 }, bm25 },
  });
}

function plainScores(plain: MiniSearch<PlainDocument>, asked: Asked): Map<string, number> {
  const { words, combineWith, prefix, fuzzy } = asked;
  const query: PlainQuery = { queries: [...words], combineWith };
  // It multiplies by the number of words found; the packed index leaves that to who ranks.
  return new Map(
    plain
      .search(query, { prefix, fuzzy })
      .map(({ id, score, queryTerms }) => [id as string, score / queryTerms.length]),
  );
}

/** The terms that a word stands for, and what each is worth. */
function weighted(view: IndexView, word: string, { prefix, fuzzy }: Asked): Map<string, number> {
  const weights = new Map([[word, 1]]);
  const most = fuzzy < 1 ? Math.min(6, Math.round(word.length * fuzzy)) : fuzzy;
  if (most > 0)
    for (const [term, distance] of nearTo(view, word, most))
      if (distance > 0) weights.set(term, nearWeight(term, distance));
  if (prefix)
    for (const term of completionsOf(view, word, Infinity).keys())
      weights.set(term, completionWeight(word, term));
  return weights;
}

function packedScores(view: IndexView, asked: Asked): Map<string, number> {
  const scores = new Float64Array(view.size);
  const ofWords = asked.words.map((word, place) => {
    const found = createBitset(view.size);
    const isLeftOut = asked.combineWith === 'AND_NOT' && place > 0;
    for (const [term, weight] of weighted(view, word, asked))
      tallyTerm(view, { term, weight: isLeftOut ? 0 : weight, boosts }, { scores, found });
    return found;
  });
  const combine = { OR: unite, AND: intersect, AND_NOT: subtract }[asked.combineWith];
  const [hits = createBitset(view.size), ...others] = ofWords;
  for (const other of others) combine(hits, other);
  return new Map(Array.from(membersOf(hits), (hit) => [idOf(view, hit), scores[hit] ?? 0]));
}

/** The worst difference, as a share of the score; infinite where one found what the other did not. */
function difference(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let worst = one.size === other.size ? 0 : Infinity;
  for (const [id, score] of one) worst = Math.max(worst, Math.abs(score / (other.get(id) ?? NaN) - 1) || 0);
  for (const id of one.keys()) if (!other.has(id)) worst = Infinity;
  return worst;
}

const queriesAStage = 1000;

describe('the packed index beside plain MiniSearch, over 2,000 documents and 5,000 queries', () => {
  const dice = diceOf(20_261_122);
  const word = wordsBy(dice);
  const plain = plainIndex();
  let packed = createPackedIndex({ fields: 3, facets: 0 });
  const documents = Array.from({ length: 2000 }, (_, number) => plainDocument(number, dice, word));

  const ask = (): Asked => ({
    words: [...new Set(Array.from({ length: 1 + dice(3) }, word))].map((each) =>
      each.slice(0, dice(6) === 0 ? 2 : undefined),
    ),
    combineWith: (['OR', 'OR', 'AND', 'AND_NOT'] as const)[dice(4)] ?? 'OR',
    prefix: dice(6) === 0,
    fuzzy: [0.2, 0.2, 1, 2][dice(20)] ?? 0,
  });

  function compare(): void {
    const view = packed.view();
    for (let query = 0; query < queriesAStage; query += 1) {
      const asked = ask();
      const same = difference(plainScores(plain, asked), packedScores(view, asked));
      expect(same, JSON.stringify(asked)).toBeLessThan(1e-9);
    }
  }

  it('gives the same documents and scores while documents are added in parts', () => {
    for (const [number, document] of documents.slice(0, 1800).entries()) {
      plain.add(document);
      put(packed, document);
      if (number % 90 === 89) packed.view();
    }
    expect(packed.view().parts.length).toBeGreaterThan(10);
    compare();
  });

  it('gives the same when documents were removed, and others put in their place', () => {
    for (let change = 0; change < 300; change += 1) {
      const number = dice(1800);
      const before = documents[number];
      if (!before || !plain.has(before.id)) continue;
      plain.remove(before);
      const after = { ...plainDocument(number, dice, word), id: before.id };
      documents[number] = after;
      if (change % 3 === 0) packed.remove(documentIdSchema.parse(before.id));
      else {
        plain.add(after);
        put(packed, after, 2);
      }
    }
    compare();
  });

  it('gives the same when parts were merged while more was added and removed', () => {
    const late = documents.slice(1800);
    const merge = packed.merge('adding');
    for (let step = merge.next(); step.done !== true || late.length > 0; step = merge.next()) {
      const document = late.pop();
      const gone = documents[dice(1800)];
      if (document) plain.add(document);
      if (document) put(packed, document);
      if (!gone || !plain.has(gone.id)) continue;
      plain.remove(gone);
      packed.remove(documentIdSchema.parse(gone.id));
    }
    compare();
  });

  it('gives the same when few parts are left', () => {
    finish(packed.merge('rest'));
    expect(packed.view().parts.length).toBeLessThan(3);
    expect(packed.view().size).toBe(plain.documentCount);
    compare();
  });

  it('gives the same when it was saved and opened again', () => {
    const { parts } = packed.view();
    packed = createPackedIndex({ fields: 3, facets: 0 });
    for (const { segment, removed } of parts) {
      const read = finish(readSegment(finish(writeSegment(segment, 'heading')), 'heading'));
      if (read) packed.adopt(read, removed && [...membersOf(removed)]);
    }
    expect(packed.documents).toBe(plain.documentCount);
    compare();
  });
});
