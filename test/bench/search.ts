/**
 * What searching costs on this machine, beside SQLite FTS5 and MiniSearch as it comes, in the same run, over the same
 * documents: `npm run bench -- search [documents] [--plain]`. MiniSearch is left out above 10,000 documents unless asked
 * for: at 100,000 it takes six minutes and 3 GB. Figures, not a test. "cpu" is what the process itself worked, which is
 * what to look at where others work on the machine too.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDocuments } from './search/generate.ts';
import type { Figures } from './search/process.ts';

const given = process.argv.slice(2);
const sizes = given.filter((each) => /^\d+$/.test(each)).map(Number);
const print = (...words: readonly string[]) => process.stdout.write(`${words.join('')}\n`);
const load = () =>
  `load ${loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')}`;

/** `design`: the most it may be, at 10,000 and at 100,000 documents. */
const rows: readonly (readonly [figure: string, unit: string, design10: string, design100: string])[] = [
  ['build s', 's', '10', '100'],
  ['build memory', 'MB', '', '1000'],
  ['index MB', 'MB', '', ''],
  ['open', 'ms', '150', '400'],
  ['memory', 'MB', '120', '300'],
  ['memory held', 'MB', '', ''],
  ['one word p95', 'ms', '1', '3'],
  ['three words, all p95', 'ms', '1', '3'],
  ['three words, any p95', 'ms', '1', '3'],
  ['as you type p95', 'ms', '10', '30'],
  ['fuzzy p95', 'ms', '10', '30'],
  ['phrase p95', 'ms', '10', '60'],
  ['pasted 500 words p95', 'ms', '50', '300'],
  ['facets p95', 'ms', '5', '30'],
  ['add one, found p95', 'ms', '20', '50'],
];

async function measure(...words: readonly string[]): Promise<Figures> {
  const child = fork(new URL('./search/process.ts', import.meta.url), words, {
    // MiniSearch takes 3 GB at 100,000 documents; with as much room ours would only put off clearing up.
    execArgv: [
      '--disable-warning=ExperimentalWarning',
      ...(words[0] === 'plain' ? ['--max-old-space-size=8000'] : []),
    ],
  });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`${words.join(' ')} ended with ${String(code)}`);
  });
  const [figures] = (await Promise.race([once(child, 'message'), failed])) as [Figures];
  await failed.catch(() => undefined);
  return figures;
}

function shown(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(value < 100 ? 2 : 0);
}

async function measureSize(total: number, place: string): Promise<void> {
  const file = join(place, `${total}.tsv`);
  const curve = await writeDocuments(file, total);
  const text = (await stat(file)).size / 1e6;
  print(`\n${total} documents, ${text.toFixed(0)} MB of text, ${load()}`);
  print('words, different words: ', curve.map((point) => point.join(' ')).join(', '));
  const names = ['ours', 'fts5', ...(total <= 10_000 || given.includes('--plain') ? ['plain'] : [])];
  const by: Record<string, Figures> = {};
  for (const name of names) {
    const folder = join(place, `${total}-${name}`);
    const built = await measure(name, 'build', file, folder, String(total));
    by[name] = { ...built, ...(await measure(name, 'search', file, folder, String(total))) };
  }
  const ours = by['ours'] ?? {};
  const cells = (all: readonly string[]) => all.map((cell) => cell.padStart(11)).join('');
  print(''.padEnd(26), cells([...names, 'ours cpu', 'fts5 cpu', 'to fts5', 'to plain', 'wanted']));
  for (const [figure, unit, design10, design100] of rows) {
    const cpu = (name: string) => by[name]?.[`${figure} cpu`];
    const ratio = (name: string) => {
      const [one, other] = [cpu('ours') ?? ours[figure], cpu(name) ?? by[name]?.[figure]];
      return one === undefined || other === undefined ? '-' : `${(one / other).toFixed(2)} ×`;
    };
    const wanted = total > 10_000 ? design100 : design10;
    const values = names.map((name) => shown(by[name]?.[figure]));
    print(
      `${figure} (${unit})`.padEnd(26),
      cells([
        ...values,
        shown(cpu('ours')),
        shown(cpu('fts5')),
        ratio('fts5'),
        ratio('plain'),
        wanted && `<= ${wanted}`,
      ]),
    );
  }
  print(`The index is ${(((ours['index MB'] ?? NaN) / text) * 100).toFixed(1)} % of the text; ${load()}`);
  const { p50, p95, wrong } = await measure('ours', 'live', file, place, String(total));
  print(
    `1,000 searches while they are taken in: p50 ${shown(p50)}, p95 ${shown(p95)} ms; then answered wrongly: ${String(wrong)}`,
  );
  const rate = (key: string) => (total / (ours[key] ?? NaN)).toFixed(0);
  print(`Built at ${rate('build s')} documents/s, by its own time ${rate('build s cpu')}`);
}

const place = await mkdtemp(join(tmpdir(), 'testimonia-bench-'));
try {
  for (const total of sizes.length > 0 ? sizes : [10_000]) await measureSize(total, place);
} finally {
  await rm(place, { recursive: true, force: true });
}
