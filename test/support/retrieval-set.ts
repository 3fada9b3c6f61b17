import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { corpus } from './corpora.ts';
import type { Judgements } from './ranking.ts';

/** A public test collection: documents, questions, and which documents answer which question. */
export interface RetrievalSet {
  readonly documents: ReadonlyMap<string, string>;
  readonly queries: ReadonlyMap<string, string>;
  readonly judgements: ReadonlyMap<string, Judgements>;
}

const line = z.object({ id: z.string(), text: z.string() });

function linesOf(path: string): string[] {
  return readFileSync(corpus(path), 'utf8').split('\n').filter(Boolean);
}

function textsOf(path: string): Map<string, string> {
  return new Map(
    linesOf(path)
      .map((json) => line.parse(JSON.parse(json)))
      .map(({ id, text }) => [id, text] as const),
  );
}

/** Reads one of the folders of `../shared/corpora/retrieval`. */
export function readRetrievalSet(name: string): RetrievalSet {
  const judgements = new Map<string, Map<string, number>>();
  for (const row of linesOf(`retrieval/${name}/qrels.tsv`).slice(1)) {
    const [query = '', document = '', grade = ''] = row.split('\t');
    const judged = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, judged.set(document, Number(grade)));
  }
  return {
    documents: textsOf(`retrieval/${name}/docs.jsonl`),
    queries: textsOf(`retrieval/${name}/queries.jsonl`),
    judgements,
  };
}
