/** The values of one facet: each value's name once, and of each document the values that it has, by number. */
export interface ValueColumn {
  readonly names: readonly string[];
  /** Where each document's begin in `values`; one more than there are documents, the last is the end. */
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

interface ValueColumnWriter {
  /** The values of the next document. */
  add(names: readonly string[]): void;
  finish(): ValueColumn;
}

export function createValueColumn(): ValueColumnWriter {
  const numbers = new Map<string, number>();
  const starts: number[] = [0];
  const values: number[] = [];
  return {
    add(names) {
      for (const name of new Set(names)) {
        const number = numbers.get(name) ?? numbers.size;
        numbers.set(name, number);
        values.push(number);
      }
      starts.push(values.length);
    },
    finish: () => ({
      names: [...numbers.keys()],
      starts: new Uint32Array(starts),
      values: new Uint32Array(values),
    }),
  };
}
