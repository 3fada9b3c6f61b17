import { expect } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../electron/core/archive.ts';
import { editDocument } from '../../../electron/core/documents.ts';
import { loadIndex, saveIndex } from '../../../electron/core/index-store.ts';
import type { ObjectId } from '../../../shared/model/ids.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import type { SimulatedDisk } from '../../support/simulated-disk.ts';

/** Where the archive lies on the simulated disk. */
export const lifePath = '/a.testimonia';

/** When heads are written: `between` two openings, as every closing does here, or `during` the work as well. */
export type HeadsWritten = 'between' | 'during';

/** So small that heads are written all the time. */
const journalLimit = 1500;
const workingLimits: Readonly<Record<HeadsWritten, number>> = { between: Infinity, during: 900 };

/** What may stand somewhere: what was said to be saved last, and what was tried since without an answer. */
type Allowed = Set<string | null>;

/** What the archive has said to be saved, and what it was asked to save. */
interface Promised {
  isCreated: boolean;
  readonly titles: Map<string, Allowed>;
  readonly objects: Map<ObjectId, string>;
  index: Allowed;
  entries: number;
}

/** An archive's life on a disk that may fail: created, filled, edited, compacted and reopened, three times over. */
export async function liveOn(disk: SimulatedDisk, heads: HeadsWritten = 'between'): Promise<Promised> {
  const promised: Promised = {
    isCreated: false,
    titles: new Map(),
    objects: new Map(),
    index: new Set([null]),
    entries: 0,
  };
  const options = { io: disk.io, journalLimit, workingLimit: workingLimits[heads] };
  let archive = await attempt(async () => (await createArchive(lifePath, options)).archive);
  promised.isCreated = archive !== null;
  archive ??= await attempt(async () => (await createArchive(lifePath, options)).archive);
  promised.isCreated = archive !== null;
  for (let round = 0; archive !== null && round < 3; round += 1) {
    await workIn(archive, round, promised);
    for (const [id, allowed] of promised.titles)
      // What memory shows is what the disk has: never what failed to get there.
      expect([...allowed][0]).toBe(archive.records.get('documents', id)?.title ?? null);
    await attempt(() => archive?.close());
    archive = await attempt(() => openArchive(lifePath, options));
    archive ??= await attempt(() => openArchive(lifePath, options));
  }
  await attempt(() => archive?.close());
  return promised;
}

async function workIn(archive: Archive, round: number, promised: Promised): Promise<void> {
  const body = `object of round ${round}`;
  const object = await attempt(() => archive.objects.put(Buffer.from(body)));
  if (object) promised.objects.set(object, body);

  const document = sampleDocument({ title: `new in round ${round}` });
  const isAdded = await keeping(allowedFor(promised, document.id), document.title, () =>
    archive.records.commit('documents-imported', [
      { collection: 'documents', id: document.id, after: document },
    ]),
  );
  if (isAdded) promised.entries += 1;

  for (const { id, title } of [...archive.records.all('documents')].slice(0, 2)) {
    const edited = `${title}, edited in round ${round}`;
    if (await keeping(allowedFor(promised, id), edited, () => editDocument(archive, id, { title: edited })))
      promised.entries += 1;
  }
  const index = `index of round ${round}`;
  if (await keeping(promised.index, index, () => saveIndex(archive, Buffer.from(index))))
    promised.entries += 1;
}

/** Everything that was said to be saved on this disk is there, and the archive goes on working. */
export async function expectKept(disk: SimulatedDisk, promised: Promised): Promise<void> {
  if (!promised.isCreated && (await disk.io.kindOf(`${lifePath}/vault.json`)) === null) return;
  const archive = await openArchive(lifePath, { io: disk.io, journalLimit });
  for (const [id, allowed] of promised.titles)
    expect([...allowed]).toContain(archive.records.get('documents', id)?.title ?? null);
  for (const [id, body] of promised.objects)
    expect(Buffer.from(await archive.objects.get(id)).toString()).toBe(body);
  const index = await loadIndex(archive);
  expect([...promised.index]).toContain(index && Buffer.from(index).toString());
  const sequences = await logOf(archive);
  expect(sequences).toEqual(sequences.map((_, at) => at + 1));
  expect(sequences.length).toBeGreaterThanOrEqual(promised.entries);

  const later = sampleDocument({ title: 'later' });
  await archive.records.commit('documents-imported', [
    { collection: 'documents', id: later.id, after: later },
  ]);
  await archive.close();
  const again = await openArchive(lifePath, { io: disk.io, journalLimit });
  expect(again.records.get('documents', later.id)?.title).toBe('later');
  expect(again.repairs.filter((repair) => repair.found === 'torn')).toEqual([]);
  await again.close();
}

async function logOf(archive: Archive): Promise<number[]> {
  const sequences: number[] = [];
  for await (const entry of archive.records.log()) sequences.push(entry.sequence);
  return sequences;
}

function allowedFor(promised: Promised, id: string): Allowed {
  const known = promised.titles.get(id) ?? new Set([null]);
  promised.titles.set(id, known);
  return known;
}

/** Tries to save a value; once that is said to be done, nothing else is allowed to stand there. */
async function keeping(allowed: Allowed, value: string, save: () => Promise<unknown>): Promise<boolean> {
  allowed.add(value);
  const isSaved = (await attempt(async () => [await save()])) !== null;
  if (isSaved) {
    allowed.clear();
    allowed.add(value);
  }
  return isSaved;
}

async function attempt<T>(work: () => Promise<T> | undefined): Promise<T | null> {
  try {
    return (await work()) ?? null;
  } catch {
    return null;
  }
}
