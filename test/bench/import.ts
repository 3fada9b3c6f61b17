/**
 * How fast files come in, sealed, durable and searchable, beside a plain loop with the same libraries and SQLite:
 * `npm run bench -- import [share] [folder]`; 0.1 makes a tenth of the files. Figures, not a test: they depend on the
 * disk and on what else the machine does. The texts are those of ../shared/corpora.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpus } from '../support/corpora.ts';
import type { ImportFigures } from './import/figures.ts';
import { makeFiles, type FileKind } from './import/make-files.ts';

const [, , share = '1', around = tmpdir()] = process.argv;

interface Task {
  readonly kind: FileKind;
  readonly files: number;
  readonly label: string;
  /** What is asked for on two quiet cores, in `unit`s a second. */
  readonly asked?: number;
  readonly unit: string;
  readonly pagesAFile: number;
}

const tasks: readonly Task[] = [
  { kind: 'text', files: 2000, label: 'texts', asked: 150, unit: 'documents/s', pagesAFile: 1 },
  { kind: 'page', files: 500, label: 'saved pages', asked: 40, unit: 'documents/s', pagesAFile: 1 },
  { kind: 'pdf', files: 500, label: 'PDFs of 2 pages', asked: 60, unit: 'pages/s', pagesAFile: 2 },
  { kind: 'text', files: 10_000, label: 'texts, many', unit: 'documents/s', pagesAFile: 1 },
];

async function measure(way: 'ours' | 'plain', sources: string, place: string): Promise<ImportFigures> {
  const file = new URL('./import/process.ts', import.meta.url);
  const child = fork(file, [way, sources, place], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4'],
  });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`${way} ended with ${String(code)}`);
  });
  const [figures] = (await Promise.race([once(child, 'message'), failed])) as [ImportFigures];
  await failed.catch(() => undefined);
  return figures;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function row(label: string, figures: ImportFigures, { unit, pagesAFile, asked }: Task): string {
  const { documents, seconds, imported, cpu, sideCpu, memory, sideMemory } = figures;
  const speed = (documents * pagesAFile) / seconds;
  const wanted = asked === undefined ? '' : ` (asked: ${String(asked)})`;
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  return [
    `  ${label.padEnd(22)}${speed.toFixed(1).padStart(8)} ${unit}${wanted}`,
    `${seconds.toFixed(1)} s, of which the index ${(seconds - imported).toFixed(1)}`,
    `CPU ${cpu.toFixed(1)} + ${sideCpu.toFixed(1)} s`,
    `memory ${megabytes(memory)}, parser ${megabytes(sideMemory)}`,
  ].join('; ');
}

if (!existsSync(corpus('cladem'))) {
  print('The texts of ../shared/corpora are not here.');
  process.exit(2);
}
const place = await mkdtemp(join(around, 'testimonia-bench-'));
try {
  for (const [number, task] of tasks.entries()) {
    const sources = join(place, `sources-${String(number)}`);
    await mkdir(sources);
    const files = Math.max(1, Math.round(task.files * Number(share)));
    const bytes = await makeFiles(sources, task.kind, files);
    const size = (bytes / 1e6).toFixed(0);
    print(`${String(files)} ${task.label}, ${size} MB, load ${loadavg()[0]?.toFixed(1) ?? ''}`);
    const by: Record<string, ImportFigures> = {};
    for (const [way, label] of [
      ['ours', 'sealed and indexed'],
      ['plain', 'plain loop and FTS5'],
    ] as const) {
      const folder = join(place, `${way}-${String(number)}`);
      await mkdir(folder);
      by[way] = await measure(way, sources, folder);
      print(row(label, by[way], task));
      await rm(folder, { recursive: true });
    }
    const ratio = (by['plain']?.seconds ?? NaN) / (by['ours']?.seconds ?? NaN);
    print(`  ${ratio.toFixed(2)} times as fast as the plain loop`);
    await rm(sources, { recursive: true });
  }
} finally {
  await rm(place, { recursive: true, force: true });
}
