import type { Counted } from '../model/overview.ts';

/** Counts documents by a value; a document names each of its values once. */
export interface Tally {
  readonly add: (values: Iterable<string>) => void;
  /** Most first; of equals in the order of their values. */
  readonly byCount: (queryOf: (value: string) => string) => readonly Counted[];
  /** In the order given, those without documents left out. */
  readonly inOrder: (values: readonly string[], queryOf: (value: string) => string) => readonly Counted[];
  readonly values: () => readonly string[];
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  const inOrder: Tally['inOrder'] = (values, queryOf) =>
    values.flatMap((value) => {
      const count = counts.get(value) ?? 0;
      return count > 0 ? [{ value, count, query: queryOf(value) }] : [];
    });
  return {
    add(values) {
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    },
    inOrder,
    byCount: (queryOf) =>
      inOrder([...counts.keys()].toSorted(), queryOf).toSorted((one, other) => other.count - one.count),
    values: () => [...counts.keys()],
  };
}
