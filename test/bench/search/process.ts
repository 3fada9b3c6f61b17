/** One engine in a process of its own: `process.ts ENGINE TASK FILE FOLDER DOCUMENTS`; the figures go to the parent. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readDocuments } from './documents.ts';
import type { Engine } from './engine.ts';
import { measureLive } from './live.ts';
import { makeQueries, queryKinds } from './queries.ts';

/** In milliseconds, megabytes, documents a second; by what was measured. */
export type Figures = Record<string, number>;

const engines: Readonly<Record<string, (folder: string) => Promise<Engine>>> = {
  // Loaded when asked for: each library's own memory counts for itself only.
  ours: async () => (await import('./our-engine.ts')).ourEngine(),
  fts5: async (folder) => (await import('./fts5-engine.ts')).fts5Engine(folder),
  plain: async () => (await import('./plain-engine.ts')).plainEngine(),
};

const [, , name = '', task = '', file = '', folder = '', total = '0'] = process.argv;
const make = engines[name];
if (!make) throw new Error(name);
const engine = await make(folder);
const figures: Figures = {};

/** What is not in use any more is cleared up when it suits the engine: what is held is told only after that. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
}

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const quantile = (times: readonly number[], share: number) =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length * share)] ?? NaN;

async function measureEach<Item>(
  label: string,
  items: readonly Item[],
  work: (item: Item) => unknown,
): Promise<void> {
  // Some before it counts: as in a program that has been open for a minute.
  for (const item of items.slice(0, 50)) if ((await work(item)) === undefined) return;
  const wall: number[] = [];
  const busy: number[] = [];
  for (const item of items) {
    const [start, startCpu] = [performance.now(), cpu()];
    await work(item);
    wall.push(performance.now() - start);
    busy.push(cpu() - startCpu);
  }
  figures[`${label} p95`] = quantile(wall, 0.95);
  figures[`${label} p95 cpu`] = quantile(busy, 0.95);
}

if (task === 'build') {
  let memory = 0;
  const [start, startCpu] = [performance.now(), cpu()];
  for await (const document of readDocuments(file)) {
    engine.add(document);
    if (document.number % 100 === 0) memory = Math.max(memory, process.memoryUsage.rss());
  }
  engine.save(folder);
  figures['build s'] = (performance.now() - start) / 1000;
  figures['build s cpu'] = (cpu() - startCpu) / 1000;
  figures['build memory'] = Math.max(memory, process.memoryUsage.rss()) / 1e6;
  figures['index MB'] =
    readdirSync(folder).reduce((sum, each) => sum + statSync(join(folder, each)).size, 0) / 1e6;
} else if (task === 'live') {
  const { times, wrong } = await measureLive(file, await makeQueries(file, Number(total)));
  figures['p50'] = quantile(times, 0.5);
  figures['p95'] = quantile(times, 0.95);
  figures['wrong'] = wrong;
} else {
  const queries = await makeQueries(file, Number(total));
  const before = process.memoryUsage.rss();
  const [start, startCpu] = [performance.now(), cpu()];
  engine.open(folder);
  await engine.search('one word', queries['one word'][0] ?? '');
  figures['open'] = performance.now() - start;
  figures['open cpu'] = cpu() - startCpu;
  engine.readTextsFrom?.(file);
  for (const kind of queryKinds)
    await measureEach(kind, queries[kind], (typed) => engine.search(kind, typed));
  await measureEach('facets', queries['one word'], (typed) => engine.facets(typed));
  figures['memory'] = (process.memoryUsage.rss() - before) / 1e6;
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  figures['memory held'] = (heapUsed + external) / 1e6;
  const text = queries['pasted 500 words'][0] ?? '';
  let number = Number(total);
  const added = Array.from({ length: 100 }, (_, each) => `quagga${'abcdefghij'.charAt(each % 10)}${each}`);
  await measureEach('add one, found', added, (word) => {
    number += 1;
    return engine.addAndFind(
      { number, language: 'es', title: word, body: `${text} ${word}${number}` },
      `${word}${number}`,
    );
  });
}
process.send?.(figures);
