/**
 * Prints what the storage costs on this machine: `node test/bench/storage.ts [records] [folder]`.
 * Figures, not a test: they depend on the disk and on what else the machine does.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createArchive, openArchive, type Archive } from '../../electron/core/archive.ts';
import { documentSchema, type Document } from '../../shared/model/document.ts';
import type { Change } from '../../shared/model/activity.ts';

const [, , wanted = '100000', folder = tmpdir()] = process.argv;
const total = Number(wanted);
const batch = 500;
const commits = 1000;
const notes = 'What the court held, in the words of the report that came with the ruling. '.repeat(5);

function sampleDocument(number: number): Document {
  const digits = String(number).padStart(12, '0');
  return documentSchema.parse({
    schemaVersion: 1,
    id: `d${digits}`,
    revision: 1,
    kind: 'ruling',
    title: `Ruling ${number} of a court that does not exist`,
    authors: ['A. Author'],
    date: '2018-11-25',
    languages: ['es'],
    countries: ['AR'],
    tags: ['appeal', 'sentence'],
    notes,
    ruling: { court: 'Court of Appeal', docket: `${number}/2018`, outcome: 'convicted' },
    provenance: {
      fileName: `${number}.md`,
      path: `rulings/${number}.md`,
      bytes: 4000,
      sha256: digits.padStart(64, '0'),
      format: 'markdown',
      importedAt: '2026-11-22T07:00:00.000Z',
      importId: 'i000000000000',
    },
    original: digits.padStart(32, '0'),
    text: digits.padStart(32, 'a'),
    characters: 4000,
  });
}

async function timed<T>(label: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const value = await work();
  console.log(`${label.padEnd(52)} ${(performance.now() - start).toFixed(0).padStart(7)} ms`);
  return value;
}

async function fill(path: string): Promise<void> {
  const { archive } = await createArchive(path);
  for (let from = 0; from < total; from += batch) {
    const changes: Change[] = [];
    for (let number = from; number < Math.min(total, from + batch); number += 1) {
      const document = sampleDocument(number);
      changes.push({ collection: 'documents', id: document.id, after: document });
    }
    await archive.records.commit('documents-imported', changes);
  }
  await timed('close, which writes a head', () => archive.close());
}

async function commitOneByOne(archive: Archive): Promise<void> {
  const times: number[] = [];
  for (let count = 0; count < commits; count += 1) {
    const document = sampleDocument(Math.floor((count * total) / commits));
    const after = { ...document, revision: 2, title: `${document.title}, edited` };
    const start = performance.now();
    await archive.records.commit('document-edited', [{ collection: 'documents', id: document.id, after }]);
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? NaN).toFixed(2);
  console.log(
    `${'commit of one change'.padEnd(40)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  p99 ${at(0.99)} ms`,
  );
}

const place = await mkdtemp(join(folder, 'testimonia-bench-'));
try {
  const path = join(place, 'bench.testimonia');
  await timed(`create with ${total} records in commits of ${batch}`, () => fill(path));
  const opened = await timed('open from the head', () => openArchive(path));
  await timed('first look at every record (checks each)', () => [...opened.records.all('documents')].length);
  await timed('second look at every record', () => [...opened.records.all('documents')].length);
  await commitOneByOne(opened);
  await timed('put and get 100 objects of 100 kB', async () => {
    for (let count = 0; count < 100; count += 1)
      await opened.objects.get(await opened.objects.put(new Uint8Array(100_000).fill(count)));
  });
  await timed('read the whole log', async () => {
    let entries = 0;
    for await (const entry of opened.records.log()) entries += entry.changes.length;
    return entries;
  });
  await opened.close();
  const again = await timed('open from the head and its journal', () => openArchive(path));
  await again.close();
} finally {
  await rm(place, { recursive: true, force: true });
}
