import { columnNames } from './facets.ts';
import type { Filter } from './filter.ts';
import { addMember, createBitset, intersect, subtract, unite, type Bitset } from './packed/bitset.ts';
import { allDocuments, documentsWhere } from './packed/facet-values.ts';
import type { IndexView } from './packed/index-view.ts';
import { markDocuments } from './packed/tally.ts';
import type { QueryWord } from './query-word.ts';
import type { Condition, PlannedWord } from './search-plan.ts';

/** Sets of documents, for one search. */
export interface DocumentSets {
  /** The documents that meet a condition; not to be changed. */
  meeting(condition: Condition): Bitset;
}

/** Looks sets up where they are known already (`known`), else in the index. */
export function documentSets(view: IndexView, known: ReadonlyMap<PlannedWord, Bitset>): DocumentSets {
  function withWord({ anyOf, allOf }: PlannedWord): Bitset {
    const found = createBitset(view.size);
    for (const term of anyOf) markDocuments(view, { term }, found);
    for (const term of allOf) {
      const having = createBitset(view.size);
      markDocuments(view, { term }, having);
      intersect(found, having);
    }
    return found;
  }

  function meeting(condition: Condition): Bitset {
    switch (condition.type) {
      case 'word':
        return known.get(condition.word) ?? withWord(condition.word);
      case 'any': {
        const found = createBitset(view.size);
        for (const each of condition.of) unite(found, meeting(each));
        return found;
      }
      case 'all': {
        const found = allDocuments(view);
        for (const each of condition.of) intersect(found, meeting(each));
        return found;
      }
      case 'not': {
        const found = allDocuments(view);
        subtract(found, meeting(condition.wanted));
        return found;
      }
    }
  }

  return { meeting };
}

/** A stop word alone: a document without it may have all the words. */
export function isOptional(condition: Condition): boolean {
  return condition.type === 'word' && condition.word.isOptional;
}

/** What of a condition no hit may miss: words between quotation marks, and what was written with a minus. */
export function demandOf(condition: Condition): Condition | null {
  switch (condition.type) {
    case 'word':
      return condition.isRequired ? condition : null;
    case 'not':
      return condition;
    case 'any': {
      const of = condition.of.map(demandOf);
      return of.every((each) => each !== null) ? { type: 'any', of } : null;
    }
    case 'all': {
      const of = condition.of.map(demandOf).filter((each) => each !== null);
      return of.length > 0 ? { type: 'all', of } : null;
    }
  }
}

/** Leaves in a set what passes a filter. */
export function keepPassing(view: IndexView, filter: Filter, documents: Bitset): void {
  const met = passingDocuments(view, filter);
  if (filter.isExcluded) subtract(documents, met);
  else intersect(documents, met);
}

/** The documents that meet a filter, whether it is written with a minus or not. */
function passingDocuments(view: IndexView, filter: Filter): Bitset {
  switch (filter.by) {
    case 'facet':
      return documentsWhere(view, columnNames.indexOf(filter.facet), filter.accepts);
    case 'arrived': {
      const { from, to } = filter;
      const found = createBitset(view.size);
      for (const { segment, base } of view.parts)
        for (const [number, arrived] of segment.documents.arrivals.entries())
          if (arrived >= from && arrived <= to) addMember(found, base + number);
      return found;
    }
    case 'either': {
      const found = createBitset(view.size);
      for (const each of filter.of) {
        const passing = allDocuments(view);
        keepPassing(view, each, passing);
        unite(found, passing);
      }
      return found;
    }
    case 'terms': {
      const having = (terms: readonly string[]) => {
        const set = createBitset(view.size);
        for (const term of terms) markDocuments(view, { term, within: filter.within }, set);
        return set;
      };
      const withWords = (words: readonly QueryWord[]) => {
        const found = allDocuments(view);
        for (const { terms, others = [] } of words) {
          const [last = '', ...before] = terms.toReversed();
          for (const term of before) intersect(found, having([term]));
          intersect(found, having([last, ...others]));
        }
        return found;
      };
      const found = withWords(filter.words);
      for (const words of filter.alternatives ?? []) unite(found, withWords(words));
      return found;
    }
  }
}
