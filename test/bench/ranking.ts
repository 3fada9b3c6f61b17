/**
 * How well documents are ranked: `npm run bench -- ranking [set...]`. Each collection of ../shared/corpora/retrieval is
 * imported into a fresh archive as text files named by their id, then asked by `search --batch`, all by the command line.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { corpus } from '../support/corpora.ts';
import { rankingFigures, type RankingFigures } from '../support/ranking.ts';
import { readRetrievalSet, type RetrievalSet } from '../support/retrieval-set.ts';

const program = join(import.meta.dirname, '../../electron/cli/index.ts');
const answer = z.object({
  name: z.string(),
  ms: z.number(),
  hits: z.array(z.object({ file: z.string() })),
});

/** One of Cranfield's documents is empty: exit code 1, some items failed. */
function run(...words: readonly string[]): string {
  const ran = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (ran.status !== 0 && ran.status !== 1)
    throw new Error(`${words[0] ?? ''}: ${ran.stderr.slice(0, 1000)}`);
  return ran.stdout;
}

function askAll(set: RetrievalSet, folder: string): z.infer<typeof answer>[] {
  const [texts, archive, batch] = ['texts', 'archive', 'queries.tsv'].map((name) => join(folder, name));
  if (!texts || !archive || !batch) return [];
  mkdirSync(texts);
  for (const [id, text] of set.documents) writeFileSync(join(texts, `${id}.txt`), text);
  writeFileSync(
    batch,
    Array.from(set.queries, ([id, text]) => `${id}\t${text.replace(/\s+/g, ' ')}\n`).join(''),
  );
  run('create', archive, '--no-passphrase');
  run('import', archive, texts, '--json');
  const lines = run('search', archive, '--batch', batch, '--limit', '1000', '--json');
  return lines
    .split('\n')
    .filter(Boolean)
    .map((json) => answer.parse(JSON.parse(json)));
}

function measure(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'testimonia-ranking-'));
  try {
    const set = readRetrievalSet(name);
    const answers = askAll(set, folder).filter((each) => set.judgements.has(each.name));
    const figures = answers.map(({ name: query, hits }) => {
      const ranked = hits.map(({ file }) => file.replace(/\.txt$/, ''));
      return rankingFigures(ranked, set.judgements.get(query) ?? new Map<string, number>());
    });
    const mean = (of: (each: RankingFigures) => number) =>
      figures.reduce((sum, each) => sum + of(each), 0) / figures.length;
    const ms = answers.reduce((sum, each) => sum + each.ms, 0) / answers.length;
    const row = [
      mean((each) => each.ndcg10),
      mean((each) => each.averagePrecision),
      mean((each) => each.inFirstTen),
    ];
    return [name, figures.length, ...row.map((figure) => figure.toFixed(4)), ms.toFixed(2)].join('\t');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const wanted = process.argv.slice(2);
process.stdout.write('collection\tqueries\tnDCG@10\tMAP\tin first ten\tms a query\n');
for (const name of wanted.length > 0 ? wanted : readdirSync(corpus('retrieval')))
  process.stdout.write(`${measure(name)}\n`);
