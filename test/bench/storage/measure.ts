import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createArchive, openArchive } from '../../../electron/core/archive.ts';
import type { IoPort } from '../../../electron/core/disk/io-port.ts';
import { nodeIo } from '../../../electron/core/disk/node-io.ts';
import { batches, type Engine } from './engine.ts';
import { editedRuling, sampleRuling } from './sample-ruling.ts';
import { quantile, watchLoop } from './watch-loop.ts';

/** Milliseconds and megabytes by what was measured. */
export type Figures = Readonly<Record<string, number>>;

/** What one process measures: an engine, in its folder, with so many records. */
interface Task {
  readonly engine: Engine;
  readonly folder: string;
  readonly total: number;
}

/** The tasks, each for a process of its own, so that the memory and the garbage of one are not those of the next. */
export const tasks = { fill, open, change, compact } as const;
export type TaskName = keyof typeof tasks;

function* rulings(total: number): Generator<ReturnType<typeof sampleRuling>> {
  for (let number = 0; number < total; number += 1) yield sampleRuling(number);
}

async function fill({ engine, folder, total }: Task): Promise<Figures> {
  const records = [...rulings(total)];
  const start = performance.now();
  await engine.fill(folder, records);
  return { fill: performance.now() - start };
}

async function open({ engine, folder, total }: Task): Promise<Figures> {
  const memory = process.memoryUsage().rss;
  const start = performance.now();
  const opened = await engine.open(folder);
  const [time, after] = [performance.now() - start, process.memoryUsage().rss];
  if (opened.count !== total) throw new Error(`${opened.count} records of ${total}`);
  const looking = performance.now();
  opened.readAll();
  const firstLook = performance.now() - looking;
  await opened.close();
  return { open: time, memory: after / 1e6, opened: (after - memory) / 1e6, firstLook };
}

async function change({ engine, folder, total }: Task): Promise<Figures> {
  const opened = await engine.open(folder);
  const records = Array.from({ length: engine.changes }, (_, count) =>
    editedRuling(Math.floor((count * total) / engine.changes)),
  );
  const times: number[] = [];
  const longestBlock = watchLoop();
  for (const record of records) {
    const start = performance.now();
    await opened.change(record);
    times.push(performance.now() - start);
    // An engine that never waits for anything would seem to hold the loop up for all of the changes together.
    await setImmediate();
  }
  const block = longestBlock();
  const start = performance.now();
  await opened.close();
  const close = performance.now() - start;
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    block: block.clock,
    blockCpu: block.cpu,
    close,
  };
}

/** Our archive's worst head: of records that all come from the journal, none from a head; changes are saved meanwhile. */
async function compact({ folder, total }: Task): Promise<Figures> {
  const path = join(folder, 'without-head.testimonia');
  const { archive } = await createArchive(path, { journalLimit: Infinity, workingLimit: Infinity });
  for (const batch of batches(rulings(total)))
    await archive.records.commit(
      'documents-imported',
      batch.map((after) => ({ collection: 'documents', id: after.id, after })),
    );
  await archive.close();
  let number = 0;
  const io: IoPort = {
    ...nodeIo,
    syncFolder: async (folderPath) => {
      await nodeIo.syncFolder(folderPath);
      // The last thing that is done for a head.
      if (folderPath.endsWith('head')) number = Infinity;
    },
  };
  const opening = performance.now();
  const opened = await openArchive(path, { io });
  const replayed = performance.now();
  // The head has been begun by now.
  const longestBlock = watchLoop();
  const times: number[] = [];
  for (; number < total; number += 1) {
    const after = editedRuling(number);
    const start = performance.now();
    await opened.records.commit('document-edited', [{ collection: 'documents', id: after.id, after }]);
    times.push(performance.now() - start);
  }
  const block = longestBlock();
  const figures = {
    replay: replayed - opening,
    headWritten: performance.now() - replayed,
    block: block.clock,
    blockCpu: block.cpu,
    commits: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
  await opened.close();
  return figures;
}
