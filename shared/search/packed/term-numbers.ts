/** Terms by numbers, in the order in which they were first met: comparing and counting texts is slow, numbers quick. */
export interface TermNumbers {
  readonly count: number;
  numberOf(term: string): number;
  termOf(number: number): string;
  /** All numbers in the order of their terms; good until the next term is met. */
  inOrder(): Int32Array;
}

export function createTermNumbers(): TermNumbers {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  let order = new Int32Array(0);

  /** Nine of ten were in order before: only what is new is sorted, and put between them. */
  function inOrder(): Int32Array {
    const before = order;
    if (before.length === terms.length) return before;
    const fresh = terms.slice(before.length).sort();
    order = new Int32Array(terms.length);
    let [old, next] = [0, 0];
    for (const term of fresh) {
      for (; old < before.length && (terms[before[old] ?? 0] ?? '') < term; old += 1)
        order[next++] = before[old] ?? 0;
      order[next++] = numbers.get(term) ?? 0;
    }
    order.set(before.subarray(old), next);
    return order;
  }

  return {
    get count() {
      return terms.length;
    },
    numberOf(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, terms.length);
      return terms.push(term) - 1;
    },
    termOf: (number) => terms[number] ?? '',
    inOrder,
  };
}
