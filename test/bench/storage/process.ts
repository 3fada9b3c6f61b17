/** One measurement in a process of its own: `process.ts ENGINE TASK FOLDER RECORDS`; the figures go to the parent. */
import type { Engine } from './engine.ts';
import { tasks, type TaskName } from './measure.ts';

const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  // Loaded when asked for: each library's own memory counts for itself only.
  ours: async () => (await import('./our-engine.ts')).ourEngine,
  jsonFile: async () => (await import('./json-file-engine.ts')).jsonFileEngine,
  sqlite: async () => (await import('./sqlite-engine.ts')).sqliteEngine,
};

const [, , engine = '', task = '', folder = '', total = ''] = process.argv;
const load = engines[engine];
if (!load || !(task in tasks)) throw new Error(`${engine} ${task}`);
process.send?.(await tasks[task as TaskName]({ engine: await load(), folder, total: Number(total) }));
