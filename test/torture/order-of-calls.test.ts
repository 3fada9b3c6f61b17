import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../shared/model/document.ts';
import { createArchive, openArchive } from '../../electron/core/archive.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startProgram } from './program.ts';
import { readSystemCalls, tracing, type SystemCall } from './system-calls.ts';

const canTrace = tryTracing();
const files = 120;

function tryTracing(): boolean {
  try {
    execFileSync('strace', ['-o', '/dev/null', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const isSync = ({ name, isDone }: SystemCall) => /^f(data)?sync$/.test(name) && isDone;
const isWrite = ({ name }: SystemCall) => /^p?writev?(64)?$/.test(name);

/** What must hold of an object before a frame may name it; answers the moment from which it is durable. */
function durableFrom(calls: readonly SystemCall[], archive: string, object: string): number {
  const folder = join(archive, 'objects', object.slice(0, 2));
  const file = join(folder, object);
  const written = calls.filter((call) => call.path === file && isWrite(call)).at(-1);
  expect(written, file).toBeDefined();
  const synced = calls.find((call) => call.path === file && isSync(call) && call.begin > (written?.end ?? 0));
  expect(synced, `${file} is synced after its last write`).toBeDefined();
  const made = calls.find(({ name, words }) => name === 'openat' && words.includes(file));
  const named = calls.find((call) => call.path === folder && isSync(call) && call.begin > (made?.end ?? 0));
  expect(named, `${folder} is synced after the object was made in it`).toBeDefined();
  const mkdir = calls.find((call) => call.name === 'mkdir' && call.path === folder);
  const around = calls.find(
    (call) => call.path === join(archive, 'objects') && isSync(call) && call.begin > (mkdir?.end ?? 0),
  );
  expect(around, `objects is synced after ${folder} was made`).toBeDefined();
  return Math.max(synced?.end ?? 0, named?.end ?? 0, around?.end ?? 0);
}

describe.skipIf(!canTrace)(
  `the system calls of an import${canTrace ? '' : ' (skipped: strace is missing or may not trace here)'}`,
  { timeout: 240_000 },
  () => {
    it('sync each object and its folders, then the frame that names it, and only then is it told as imported', async () => {
      const place = await temporaryFolder();
      const sources = join(place, 'sources');
      await mkdir(sources);
      for (let file = 0; file < files; file += 1)
        await writeFile(join(sources, `${file}.txt`), `Ruling ${file}\n\nThe court held ${file} things.\n`);
      const archive = join(place, 'a.testimonia');
      await (await createArchive(archive)).archive.close();
      const record = join(place, 'calls');
      const words = ['import', archive, sources, '--json'];
      const program = startProgram(words, { profile: place, under: tracing(record) });
      const { exitCode, lines } = await program.ended;
      expect(exitCode).toBe(0);

      const calls = readSystemCalls(await readFile(record, 'utf8'));
      const told = calls.filter(
        ({ name, words: said }) => isWrite({ name } as SystemCall) && said.startsWith('1<'),
      );
      const ids = lines.filter(({ status }) => status === 'imported').map(({ id }) => String(id));
      expect(ids).toHaveLength(files);
      const frames = new Set<number>();
      const opened = await openArchive(archive);
      for (const id of ids) {
        const acknowledged = told.find(({ words: said }) => said.includes(id));
        if (!acknowledged) throw new Error(`${id} was never told`);
        const isBefore = ({ end }: SystemCall) => end < acknowledged.begin;
        const isJournal = ({ path }: SystemCall) => path.startsWith(join(archive, 'journal'));
        const frame = calls.filter((call) => isJournal(call) && isWrite(call) && isBefore(call)).at(-1);
        if (!frame) throw new Error(`${id} was told before any frame`);
        const isFrameSynced = calls.some(
          (call) => isSync(call) && call.path === frame.path && call.begin > frame.end && isBefore(call),
        );
        expect(isFrameSynced, `${id}: its frame is synced before it is told`).toBe(true);
        const { original, text } = documentSchema.parse(opened.records.get('documents', id));
        for (const object of [original, text])
          expect(durableFrom(calls, archive, object), `${id}: ${object}`).toBeLessThan(frame.begin);
        frames.add(frame.begin);
      }
      await opened.close();
      // Several batches, or the order within one would be all that was seen.
      expect(frames.size).toBeGreaterThan(1);
    });
  },
);
