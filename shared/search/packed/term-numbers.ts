/** Terms by numbers, in the order in which they were first met: comparing and counting texts is slow, numbers quick. */
export interface TermNumbers {
  readonly count: number;
  numberOf(term: string): number;
  termOf(number: number): string;
}

export function createTermNumbers(): TermNumbers {
  const numbers = new Map<string, number>();
  const terms: string[] = [];
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
  };
}
