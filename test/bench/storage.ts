/**
 * What the storage costs on this machine, beside lowdb as it comes and SQLite, in the same run and folder:
 * `npm run bench -- storage [records] [folder]`. Figures, not a test: they depend on the disk and on what else the machine does.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyCost } from './storage/key-cost.ts';
import type { Figures, TaskName } from './storage/measure.ts';

const [, , wanted = '100000', around = tmpdir()] = process.argv;
const total = Number(wanted);
const place = await mkdtemp(join(around, 'testimonia-bench-'));
const engines = ['ours', 'jsonFile', 'sqlite'] as const;

const lines: readonly (readonly [label: string, figure: string, unit: string])[] = [
  ['one record changed, p50', 'p50', 'ms'],
  ['one record changed, p95', 'p95', 'ms'],
  ['one record changed, p99', 'p99', 'ms'],
  ['longest block of the loop meanwhile', 'block', 'ms'],
  ['  of which it worked', 'blockCpu', 'ms'],
  ['closing after these changes', 'close', 'ms'],
  ['opening', 'open', 'ms'],
  ['resident memory after it', 'memory', 'MB'],
  ['  of which opening took', 'opened', 'MB'],
  ['first look at every record', 'firstLook', 'ms'],
  ['filling', 'fill', 'ms'],
];

async function measure(engine: string, task: TaskName): Promise<Figures> {
  const folder = join(place, engine);
  await mkdir(folder, { recursive: true });
  const file = new URL('./storage/process.ts', import.meta.url);
  const child = fork(file, [engine, task, folder, String(total)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`${engine} ${task} ended with ${String(code)}`);
  });
  const [figures] = (await Promise.race([once(child, 'message'), failed])) as [Figures];
  await failed.catch(() => undefined);
  return figures;
}

function shown(value: number | undefined, unit = ''): string {
  if (value === undefined) return ''.padStart(14);
  return `${value.toFixed(value < 100 ? 2 : 0)} ${unit}`.padStart(14);
}

function load(): string {
  return `load ${loadavg()
    .map((share) => share.toFixed(1))
    .join(' ')}`;
}

function print(...words: readonly string[]): void {
  process.stdout.write(`${words.join('')}\n`);
}

try {
  print(`${total} records, ${load()}`);
  const by: Record<string, Figures> = {};
  for (const engine of engines) {
    by[engine] = {};
    for (const task of ['fill', 'open', 'change'] as const)
      by[engine] = { ...by[engine], ...(await measure(engine, task)) };
  }
  print(''.padEnd(38), ...[...engines, 'to jsonFile', 'to sqlite'].map((name) => name.padStart(14)));
  for (const [label, figure, unit] of lines) {
    const [ours = NaN, jsonFile = NaN, sqlite = NaN] = engines.map((engine) => by[engine]?.[figure]);
    const cells = [shown(ours, unit), shown(jsonFile, unit), shown(sqlite, unit)];
    print(label.padEnd(38), ...cells, shown(ours / jsonFile, '×'), shown(ours / sqlite, '×'));
  }
  print(
    'lowdb’s file is written at once when filling, and never synced. SQLite leaves its records on the disk.',
  );

  const head = await measure('ours', 'compact');
  print('', `\nA head of ${total} records written while changes are saved:`);
  print('  opening with the journal only'.padEnd(38), shown(head['replay'], 'ms'));
  print('  until the head is there'.padEnd(38), shown(head['headWritten'], 'ms'));
  print('  longest block of the loop'.padEnd(38), shown(head['block'], 'ms'));
  print('  of which it worked'.padEnd(38), shown(head['blockCpu'], 'ms'));
  print('  changes saved meanwhile'.padEnd(38), shown(head['commits']));
  print('  p50, p95'.padEnd(38), shown(head['p50'], 'ms'), shown(head['p95'], 'ms'));

  const { seconds, mebibytes } = await keyCost(place);
  print(`\nA wrong passphrase: ${seconds.toFixed(2)} s, ${mebibytes.toFixed(0)} MiB in the key's process`);
  print(load());
} finally {
  await rm(place, { recursive: true, force: true });
}
