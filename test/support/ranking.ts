/** Relevance of documents for one query, by document; what is not listed is not relevant. */
export type Judgements = ReadonlyMap<string, number>;

/** How well one list of documents, best first, answers a query; each figure from 0 to 1. */
export interface RankingFigures {
  /** Normalised discounted cumulative gain of the first ten; every relevant document gains one. */
  readonly ndcg10: number;
  readonly averagePrecision: number;
  /** 1 when a relevant document stands among the first ten. */
  readonly inFirstTen: number;
}

const discount = (rank: number) => 1 / Math.log2(rank + 2);

/** The figures of Järvelin and Kekäläinen (2002) and of TREC. */
export function rankingFigures(ranked: readonly string[], judged: Judgements): RankingFigures {
  const relevant = [...judged.values()].filter((grade) => grade > 0).length;
  if (relevant === 0) return { ndcg10: 0, averagePrecision: 0, inFirstTen: 0 };
  let gain = 0;
  let found = 0;
  let precisions = 0;
  for (const [rank, document] of ranked.entries()) {
    if ((judged.get(document) ?? 0) <= 0) continue;
    found += 1;
    precisions += found / (rank + 1);
    if (rank < 10) gain += discount(rank);
  }
  let best = 0;
  for (let rank = 0; rank < Math.min(10, relevant); rank += 1) best += discount(rank);
  return {
    ndcg10: gain / best,
    averagePrecision: precisions / relevant,
    inFirstTen: gain > 0 ? 1 : 0,
  };
}
