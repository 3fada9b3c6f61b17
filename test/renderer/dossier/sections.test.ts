import { describe, expect, test } from 'vitest';
import {
  addDocuments,
  addSection,
  canStep,
  documentsOf,
  draftOf,
  editedDossier,
  placeDocuments,
  removeDocuments,
  removeSection,
  restoreDocument,
  restoreSection,
  stepDocument,
  stepSection,
  type EditedDossier,
} from '../../../renderer/dossier/sections.ts';
import { dossierSchema } from '../../../shared/model/dossier.ts';
import { documentIdSchema, type DocumentId } from '../../../shared/model/ids.ts';

const id = (letter: string): DocumentId => documentIdSchema.parse(`d${letter.repeat(12)}`);
const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map(id) as [
  DocumentId,
  DocumentId,
  DocumentId,
  DocumentId,
  DocumentId,
];

const dossierOf = (sections: readonly (readonly DocumentId[])[]): EditedDossier =>
  editedDossier(
    dossierSchema.parse({
      schemaVersion: 1,
      id: 's00000000000a',
      title: 'Won on appeal',
      sections: sections.map((documents, index) => ({ title: `Part ${index + 1}`, documents })),
      updatedAt: '2026-01-01T00:00:00.000Z',
    }),
  );
const shape = (dossier: EditedDossier) => dossier.sections.map((section) => section.documents);
const key = (dossier: EditedDossier, index: number) => dossier.sections[index]?.key ?? '';

describe('the documents of a dossier', () => {
  test('go to the end of the last section when no section is named', () => {
    expect(shape(addDocuments(dossierOf([[a], [b]]), [c]))).toEqual([[a], [b, c]]);
  });

  test('make a first section where there is none', () => {
    expect(shape(addDocuments(dossierOf([]), [a, b]))).toEqual([[a, b]]);
  });

  test('stand in a dossier once, however often they are added', () => {
    const dossier = dossierOf([[a, b]]);
    expect(addDocuments(dossier, [b, a])).toBe(dossier);
    expect(shape(addDocuments(dossier, [c, c, a]))).toEqual([[a, b, c]]);
    expect(
      shape(
        dossierOf([
          [a, b, a],
          [b, c],
        ]),
      ),
    ).toEqual([[a, b], [c]]);
  });

  test('are put before another one, in the order they were dragged', () => {
    const dossier = dossierOf([
      [a, b, c],
      [d, e],
    ]);
    expect(shape(placeDocuments(dossier, [c, a], { section: key(dossier, 1), before: e }))).toEqual([
      [b],
      [d, c, a, e],
    ]);
    expect(shape(placeDocuments(dossier, [a], { section: key(dossier, 0) }))).toEqual([
      [b, c, a],
      [d, e],
    ]);
  });

  test('stay where they are when dropped on themselves', () => {
    const dossier = dossierOf([[a, b, c, d]]);
    const place = { section: key(dossier, 0), before: b };
    expect(shape(placeDocuments(dossier, [b], place))).toEqual([[a, b, c, d]]);
    expect(shape(placeDocuments(dossier, [a, b], place))).toEqual([[a, b, c, d]]);
  });

  test('are not lost when the section they are dropped on is gone', () => {
    const dossier = dossierOf([[a]]);
    expect(placeDocuments(dossier, [a], { section: 'gone' })).toBe(dossier);
  });

  test('step through sections, and stop at both ends', () => {
    const dossier = dossierOf([[a, b], [], [c]]);
    const once = stepDocument(dossier, b, 1);
    expect(shape(once)).toEqual([[a], [b], [c]]);
    expect(shape(stepDocument(once, b, 1))).toEqual([[a], [], [b, c]]);
    expect(shape(stepDocument(dossier, b, -1))).toEqual([[b, a], [], [c]]);
    expect(shape(stepDocument(dossier, c, -1))).toEqual([[a, b], [c], []]);
    expect(canStep(dossier, a, -1)).toBe(false);
    expect(canStep(dossier, c, 1)).toBe(false);
  });

  test('come back in their place when stepped there and back', () => {
    const dossier = dossierOf([
      [a, b],
      [c, d],
    ]);
    for (const each of documentsOf(dossier)) {
      for (const step of [-1, 1] as const) {
        if (!canStep(dossier, each, step)) continue;
        const back = step === 1 ? -1 : 1;
        expect(shape(stepDocument(stepDocument(dossier, each, step), each, back))).toEqual(shape(dossier));
      }
    }
  });

  test('come back where they stood, or at the end when that is gone', () => {
    const dossier = dossierOf([[a, b], [c]]);
    const place = { section: key(dossier, 0), before: b };
    const without = removeDocuments(dossier, [a]);
    expect(shape(restoreDocument(without, a, place))).toEqual([[a, b], [c]]);
    expect(shape(restoreDocument(removeSection(without, place.section), a, place))).toEqual([[c, a]]);
  });

  test('are taken out of every section', () => {
    expect(shape(removeDocuments(dossierOf([[a, b], [c]]), [a, c]))).toEqual([[b], []]);
  });
});

describe('the sections of a dossier', () => {
  test('keep their identity when they change places', () => {
    const dossier = dossierOf([[a], [b]]);
    const stepped = stepSection(dossier, key(dossier, 1), -1);
    expect(shape(stepped)).toEqual([[b], [a]]);
    expect(key(stepped, 0)).toBe(key(dossier, 1));
    expect(stepSection(stepped, key(stepped, 0), -1)).toBe(stepped);
    expect(stepSection(stepped, key(stepped, 1), 1)).toBe(stepped);
  });

  test('leave with what is in them', () => {
    const dossier = addSection(dossierOf([[a], [b]]), 'Annex');
    expect(shape(removeSection(dossier, key(dossier, 0)))).toEqual([[b], []]);
  });

  test('come back where they stood, without what has gone elsewhere since', () => {
    const dossier = dossierOf([[a, b], [c]]);
    const [first] = dossier.sections;
    if (!first) throw new Error('no section');
    const without = addDocuments(removeSection(dossier, first.key), [b]);
    expect(shape(restoreSection(without, first, 0))).toEqual([[a], [c, b]]);
  });

  test('are saved without what only the window knows', () => {
    const draft = draftOf(dossierOf([[a], [b]]));
    expect(draft.sections).toEqual([
      { title: 'Part 1', note: '', documents: [a] },
      { title: 'Part 2', note: '', documents: [b] },
    ]);
    expect(draft.id).toBe('s00000000000a');
  });
});

test('what was said of a document that was taken out is not saved, and is there again when it is put back', () => {
  const said = { treatment: 'exhibit' as const, note: 'The original.', passages: [], redactions: [] };
  const dossier = { ...dossierOf([[a, b]]), entries: { [a]: said } };
  const without = removeDocuments(dossier, [a]);
  expect(draftOf(without).entries).toEqual({});
  const again = restoreDocument(without, a, { section: without.sections[0]?.key ?? '', before: b });
  expect(draftOf(again).entries).toEqual({ [a]: said });
});
