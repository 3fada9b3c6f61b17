import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../../electron/core/archive.ts';
import { editDocument } from '../../../../electron/core/documents.ts';
import { listActivity } from '../../../../electron/core/activity/history.ts';
import { undoEntry } from '../../../../electron/core/activity/undo.ts';
import { AppError } from '../../../../shared/errors.ts';
import { documentSchema } from '../../../../shared/model/document.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** By document the title, or null where there is none; and for each entry what it found and what it left. */
interface Model {
  readonly titles: Map<number, string | null>;
  readonly entries: Map<
    number,
    readonly (readonly [document: number, before: string | null, after: string | null])[]
  >;
}

const documents = [
  sampleDocument({ title: '0' }),
  sampleDocument({ title: '0' }),
  sampleDocument({ title: '0' }),
];
const idOf = (number: number) => documents[number]?.id ?? '';

const step = fc.oneof(
  fc.record({
    kind: fc.constant('edit' as const),
    document: fc.nat(2),
    title: fc.constantFrom('1', '2', '3'),
  }),
  fc.record({ kind: fc.constant('undo' as const), back: fc.nat(5) }),
);

/** What the records are by the model, and whether the archive may refuse: only where a record stands otherwise. */
async function undoBoth(archive: Archive, model: Model, sequence: number): Promise<void> {
  const touched = model.entries.get(sequence);
  const stands = touched?.every(([document, , after]) => model.titles.get(document) === after) ?? false;
  const offered = (await listActivity(archive, { before: sequence + 1, limit: 1 })).lines[0]?.canUndo;
  const undone = await undoEntry(archive, sequence).catch((error: unknown) => {
    if (error instanceof AppError && error.code.startsWith('undo-')) return null;
    throw error;
  });
  expect(undone !== null).toBe(stands);
  if (offered) expect(stands).toBe(true);
  if (!undone || !touched) return;
  for (const [document, before] of touched) model.titles.set(document, before);
  model.entries.set(
    undone.sequence,
    touched.map(([document, before, after]) => [document, after, before]),
  );
}

function titlesIn(archive: Archive): (string | null)[] {
  return documents.map(({ id }) => archive.records.get('documents', id)?.title ?? null);
}

/** Whether a state of a document ever had no higher revision than the one before it. */
async function revisionsFall(archive: Archive): Promise<boolean> {
  const last = new Map<string, number>();
  for await (const { changes } of archive.records.log())
    for (const { id, after } of changes) {
      if (after === undefined) continue;
      const { revision } = documentSchema.parse(after);
      if (revision <= (last.get(id) ?? 0)) return true;
      last.set(id, revision);
    }
  return false;
}

it('any edits and undos leave the records as a model has them, and revisions only rise', async () => {
  const folder = await temporaryFolder();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { archive } = await createArchive(join(folder, String((run += 1))));
      const model: Model = { titles: new Map(), entries: new Map() };
      const changes = documents.map((after) => ({ collection: 'documents' as const, id: after.id, after }));
      const { sequence } = await archive.records.commit('documents-imported', changes);
      for (const number of documents.keys()) model.titles.set(number, '0');
      model.entries.set(
        sequence,
        [...documents.keys()].map((number) => [number, null, '0']),
      );
      for (const each of steps) {
        const head = archive.records.head.sequence;
        const before = each.kind === 'edit' ? (model.titles.get(each.document) ?? null) : null;
        if (each.kind === 'undo') await undoBoth(archive, model, Math.max(1, head - each.back));
        else if (before !== null && before !== each.title) {
          await editDocument(archive, idOf(each.document), { title: each.title });
          model.titles.set(each.document, each.title);
          model.entries.set(head + 1, [[each.document, before, each.title]]);
        }
        expect(titlesIn(archive)).toEqual([...model.titles.values()]);
      }
      await archive.close();
      const again = await openArchive(archive.path);
      expect(titlesIn(again)).toEqual([...model.titles.values()]);
      expect(await revisionsFall(again)).toBe(false);
      await again.close();
    }),
    { numRuns: 25 },
  );
});
