import { expect, it } from 'vitest';
import { createParserPool } from '../../../../electron/core/import/parser-pool.ts';
import type { SideProcess } from '../../../../electron/core/processes/side-process.ts';

const file = (fileName: string) => ({ format: 'text', fileName, bytes: new Uint8Array([97]) }) as const;
const parsed = { content: { blocks: [{ type: 'paragraph', text: 'a' }] }, found: {} };

/** Processes that answer when the test says so. */
function slowProcesses() {
  const jobs: { readonly fileName: string; readonly answer: () => void }[] = [];
  let started = 0;
  const start = (): SideProcess => {
    started += 1;
    let tell: (message: unknown) => void = () => undefined;
    return {
      send: (message) => {
        const { id, fileName } = message as { readonly id: number; readonly fileName: string };
        const answer = () => {
          tell({ id, ok: true, value: parsed });
        };
        jobs.push({ fileName, answer });
      },
      onMessage: (listener) => {
        tell = listener;
      },
      onExit: () => undefined,
      kill: () => undefined,
    };
  };
  return { start, jobs, started: () => started };
}

const settle = () => new Promise(setImmediate);

it('a pool reads as many files at once as it has jobs; the next waits for a process that is free', async () => {
  const { start, jobs, started } = slowProcesses();
  const pool = createParserPool(start, { jobs: 2 });
  const reading = ['a', 'b', 'c'].map((name) => pool.parse(file(name)));
  await settle();
  expect(jobs.map(({ fileName }) => fileName)).toEqual(['a', 'b']);
  jobs[1]?.answer();
  await reading[1];
  await settle();
  expect(jobs.map(({ fileName }) => fileName)).toEqual(['a', 'b', 'c']);
  jobs[0]?.answer();
  jobs[2]?.answer();
  await Promise.all(reading);
  expect(started()).toBe(2);
  pool.close();
});

it('a pool starts no second process for files that come one after the other', async () => {
  const { start, jobs, started } = slowProcesses();
  const pool = createParserPool(start, { jobs: 4 });
  for (const name of ['a', 'b', 'c']) {
    const reading = pool.parse(file(name));
    await settle();
    jobs.at(-1)?.answer();
    await reading;
  }
  expect(started()).toBe(1);
  pool.close();
});

it('a pool that is closed lets nobody wait, and starts nothing more', async () => {
  const { start, started } = slowProcesses();
  const pool = createParserPool(start, { jobs: 1 });
  const reading = [pool.parse(file('a')), pool.parse(file('b'))];
  const refused = Promise.all(
    reading.map((each) => expect(each).rejects.toMatchObject({ code: 'parser-crashed' })),
  );
  await settle();
  pool.close();
  await refused;
  expect(started()).toBe(1);
});
