/**
 * MiniSearch's formula (7.2.0, `termResults`), with the parameters of the design: BM25 without the lower bound `d` of
 * BM25+, which favours long documents. `plain-minisearch.test.ts` compares the scores with MiniSearch's own.
 */
export const bm25 = { k: 1.2, b: 0.75, d: 0 } as const;

/** How telling a term is that stands in `matching` of `total` documents. */
export function inverseFrequency(total: number, matching: number): number {
  return Math.log(1 + (total - matching + 0.5) / (matching + 0.5));
}

/** The weight of a term taken for one that it begins with: less than exact, slowly falling with what was added. */
export function completionWeight(typed: string, completed: string): number {
  return (0.375 * completed.length) / (completed.length + 0.3 * (completed.length - typed.length));
}

/** The weight of a term taken for one that is `distance` letters from it. */
export function nearWeight(term: string, distance: number): number {
  return (0.45 * term.length) / (term.length + distance);
}
