import { expect, test } from 'vitest';
import { noteSchema, type Note } from '../../../shared/model/note.ts';
import { dossierOptionsSchema } from '../../../shared/model/dossier-options.ts';
import { noRedactions } from '../../../shared/model/dossier-redactions.ts';
import { checkPdf } from '../../../shared/dossier/check/check-pdf.ts';
import { dossierTools } from '../../../electron/core/dossier-build.ts';
import type { DossierDocument } from '../../../shared/dossier/dossier-content.ts';
import { build, dossierDocument, dossierOf, openPdf, pageTexts } from '../../support/dossier.ts';

const text =
  'Amina Diallo heard the foreman on the first of May. Nobody else was in the yard that day, and nobody asked.';

let made = 0;
/** A note at words of a text, or on the whole of it. */
function note(words: string | null, said: Partial<Note> = {}, whole = text): Note {
  made += 1;
  const start = words === null ? 0 : Math.max(0, whole.indexOf(words));
  return noteSchema.parse({
    schemaVersion: 1,
    id: `n${String(made).padStart(12, '0')}`,
    document: 'd000000000001',
    ...(words !== null && { passage: { start, end: start + words.length, text: words } }),
    createdAt: '2026-11-22T07:10:00.000Z',
    updatedAt: '2026-11-22T07:10:00.000Z',
    ...said,
  });
}

const options = dossierOptionsSchema.parse({ annotations: 'notes' });
const withNotes = (
  notes: readonly Note[],
  entry: DossierDocument['entry'] | object = {},
): DossierDocument => ({
  ...dossierDocument(text, {}, entry),
  notes,
});
async function textsOf(content: Parameters<typeof build>[0]): Promise<string[]> {
  const { bytes } = await build(content);
  return pageTexts(await openPdf(bytes));
}

test('a note stands below its document under its number, with the page of its passage', async () => {
  const notes = [
    note('the first of May', { text: 'A public holiday: who was there?' }),
    note(null, { text: 'Ask for the yard’s register.' }),
    note('nobody asked', { colour: 'green' }),
  ];
  const { bytes, pages } = await build(dossierOf([withNotes(notes)], { options }));
  const texts = await pageTexts(await openPdf(bytes));
  const page = texts.findIndex((each) => each.includes('Readers’ marks and notes')) + 1;
  const said = texts[page - 1] ?? '';
  expect(said).toContain(`Note [1] · p. ${page} A public holiday: who was there?`);
  expect(said).toContain('Note on the whole document Ask for the yard’s register.');
  // The document’s own words are what they were.
  expect(said).toContain(text);
  const { qpdf } = dossierTools();
  const report = await checkPdf(bytes, { qpdf });
  expect(report.pages).toBe(pages);
  expect(report.rules.filter(({ holds }) => !holds)).toEqual([]);
});

test('nothing is printed unless it is wanted, and highlights alone without a word of the notes', async () => {
  const plain = await textsOf(dossierOf([dossierDocument(text)]));
  expect(plain.join(' ')).not.toContain('Readers’ marks');
  const marked = withNotes([note('nobody asked', { colour: 'pink' })]);
  const texts = await textsOf(dossierOf([marked], { options: { ...options, annotations: 'highlights' } }));
  expect(texts.join(' ')).toContain('Readers’ marks and notes');
  expect(texts.join(' ')).not.toMatch(/Note \[|\[1\]/);
});

test('protected names, redacted terms and redacted passages are hidden in notes and around highlights', async () => {
  const notes = [
    note('Diallo heard the foreman', {
      text: 'Amina Diallo is safe; the foreman is not. Nobody else was in the yard.',
    }),
  ];
  const words = 'Nobody else was in the yard';
  const start = text.indexOf(words);
  const hidden = dossierOf(
    [withNotes(notes, { redactions: [{ start, end: start + words.length, text: words }] })],
    {
      options: {
        ...options,
        profile: 'public',
        protectedNames: [{ names: ['Amina Diallo'], pseudonym: 'Witness A' }],
      },
      redactions: { ...noRedactions, terms: [{ text: 'foreman', label: 'employer', isWholeWord: true }] },
    },
  );
  const all = (await textsOf(hidden)).join(' ');
  expect(all).not.toMatch(/Amina|Diallo|foreman|Nobody else/);
  expect(all).toContain('Witness A heard the [redacted: employer] on the first of May.');
  expect(all).toContain('Witness A is safe; the [redacted: employer] is not. [redacted].');
});

test('an excerpt prints the notes of its own passages only', async () => {
  const notes = [
    note('the first of May', { text: 'On the holiday.' }),
    note('nobody asked', { text: 'Nobody at all.' }),
  ];
  const shown = 'Amina Diallo heard the foreman on the first of May.';
  const passage = { start: 0, end: shown.length, text: shown };
  const all = (
    await textsOf(dossierOf([withNotes(notes, { treatment: 'excerpt', passages: [passage] })], { options }))
  ).join(' ');
  expect(all).toContain('On the holiday.');
  expect(all).not.toContain('Nobody at all.');
});

test('a note whose passage was lost is printed, and says so', async () => {
  const lost = note('words that were there once', { text: 'Keep this.' });
  const all = (await textsOf(dossierOf([withNotes([lost])], { options }))).join(' ');
  expect(all).toMatch(/no longer in the text.*Keep this\./);
});

test('in Arabic and Japanese the words stay whole, whatever is marked of them', async () => {
  for (const [words, marked] of [
    ['قالت الشاهدة إن المشرف كان هناك في اليوم الأول.', 'المشرف كان'],
    ['証人は最初の日に監督がそこにいたと述べた。', '最初の日に監督'],
  ] as const) {
    const document = {
      ...dossierDocument(words, {}),
      notes: [note(marked, { text: 'قارن / 参照', colour: 'blue' }, words)],
    };
    const plain = (await textsOf(dossierOf([dossierDocument(words)]))).join(' ');
    const noted = (await textsOf(dossierOf([document], { options }))).join(' ');
    const isIn = (all: string) => (word: string) => all.normalize('NFKC').includes(word);
    const found = words.split(' ').filter(isIn(plain));
    expect(found.length).toBeGreaterThan(words.split(' ').length / 2);
    expect(found.filter(isIn(noted))).toEqual(found);
  }
});
