import { createBitset, unite, type Bitset } from './packed/bitset.ts';
import type { IndexView } from './packed/index-view.ts';
import type { Condition, PlannedWord, SearchPlan } from './search-plan.ts';

/** Sets that the documents of a plan's terms are marked in while they are tallied: one a word, not one a term. */
interface WordMarks {
  /** Where the documents of a term of the plan go. */
  setFor(term: string): Bitset;
  /** Afterwards: the documents with any term. */
  all(): Bitset;
  /** Afterwards: the documents of each word that one of its terms is enough for. */
  withWord(): ReadonlyMap<PlannedWord, Bitset>;
}

/** The words that a condition looks for; what it leaves out is not tallied. */
function wordsIn(condition: Condition): readonly PlannedWord[] {
  if (condition.type === 'word') return condition.word.allOf.length === 0 ? [condition.word] : [];
  return condition.type === 'not' ? [] : condition.of.flatMap(wordsIn);
}

export function wordMarks(view: IndexView, { wanted, weights }: SearchPlan): WordMarks {
  const words = new Map(wanted.flatMap(wordsIn).map((word) => [word, createBitset(view.size)]));
  const owners = new Map<string, Bitset[]>();
  for (const [{ anyOf }, set] of words)
    for (const term of anyOf) if (weights.has(term)) owners.set(term, [...(owners.get(term) ?? []), set]);
  /** What belongs to several words, and into which sets. */
  const shared = new Map<Bitset, readonly Bitset[]>();
  const rest = createBitset(view.size);
  return {
    setFor(term) {
      const sets = owners.get(term) ?? [];
      const [only] = sets;
      if (sets.length <= 1) return only ?? rest;
      const own = createBitset(view.size);
      shared.set(own, sets);
      return own;
    },
    all() {
      const documents = rest.slice();
      for (const set of [...words.values(), ...shared.keys()]) unite(documents, set);
      return documents;
    },
    withWord() {
      for (const [own, sets] of shared) for (const set of sets) unite(set, own);
      return words;
    },
  };
}
