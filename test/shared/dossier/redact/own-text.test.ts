import { describe, expect, test } from 'vitest';
import { dossierRedactionsSchema } from '../../../../shared/model/dossier-redactions.ts';
import { dossierOptionsSchema } from '../../../../shared/model/dossier-options.ts';
import type { Block } from '../../../../shared/model/content.ts';
import type { DossierEntry } from '../../../../shared/model/dossier-entry.ts';
import { build, dossierDocument, dossierOf, openPdf, pageTexts } from '../../../support/dossier.ts';

const redactions = dossierRedactionsSchema.parse({
  terms: [
    { text: 'Amina Diallo', label: 'witness' },
    { text: 'Dakar' },
    { text: 'Senegal' },
    { text: 'clan', isWholeWord: false },
  ],
});

async function readAll(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes);
  const { info } = await pdf.getMetadata();
  return [...(await pageTexts(pdf)), JSON.stringify(info), JSON.stringify(await pdf.getOutline())].join('\n');
}

async function textOf(blocks: readonly Block[] | string, entry: Partial<DossierEntry> = {}): Promise<string> {
  const { bytes } = await build(dossierOf([dossierDocument(blocks, {}, entry)], { redactions }));
  return readAll(bytes);
}

describe('a redacted term', () => {
  test('stands nowhere: title, notes, cover, record, bookmarks, metadata, file names, addresses, sidecar', async () => {
    const { provenance } = dossierDocument('').record;
    const document = dossierDocument(
      'In Dakar AMINA  DIALLO met her clansmen.',
      {
        title: 'The words of Amina Diallo',
        authors: ['Diallo, Amina'],
        countries: ['SN'],
        source: { url: 'https://paper.example/amina%2Ddiallo', accessed: '2019' },
        provenance: { ...provenance, fileName: 'dakar.html', path: 'in/dakar.html' },
      },
      { note: 'Sent from Dakar.' },
    );
    const { bytes, record } = await build(
      dossierOf([document], {
        title: 'Amina Diallo v State',
        subtitle: 'heard in Dakar',
        compiler: 'The office in Dakar',
        notes: 'Dakar, May.',
        archiveName: 'Dakar archive',
        redactions,
      }),
    );
    const seen = `${await readAll(bytes)}\n${JSON.stringify(record)}`;
    expect(seen).not.toMatch(/amina|diallo|dakar|senegal|clan/i);
    expect(seen).toContain('In [redacted] [redacted: witness] met her [redacted].');
  });

  test('is found over the ends of blocks, of cells and of hyphenated lines', async () => {
    const text = await textOf([
      { type: 'paragraph', text: 'There spoke Amina' },
      { type: 'paragraph', text: 'Diallo of Da-\nkar.' },
      { type: 'table', rows: [['Amina', 'Diallo', 'aged 28']] },
    ]);
    expect(text).not.toMatch(/amina|diallo|kar\b/i);
    expect(text).toContain('aged 28');
  });

  test('leaves what was not asked for as it is', async () => {
    const text = await textOf('Aminata Diallon of Dakaria');
    expect(text).toContain('Aminata Diallon of Dakaria');
    expect(text).not.toContain('redacted');
  });
});

describe('a redacted passage', () => {
  const text = 'First she spoke. Then he threatened her. Then she left.';
  const passage = { start: 17, end: 40, text: 'Then he threatened her.' };

  test('is taken out at its place, and the document says how many were', async () => {
    const said = await textOf(text, { redactions: [passage] });
    expect(said).not.toContain('threatened');
    expect(said).toContain('First she spoke. [redacted] Then she left.');
    expect(said).toMatch(/Redactions ?1 · words were taken out of this document/);
  });

  test('is taken out of an excerpt that holds it', async () => {
    const whole = { start: 0, end: text.length, text };
    const said = await textOf(text, { treatment: 'excerpt', passages: [whole], redactions: [passage] });
    expect(said).not.toContain('threatened');
    expect(said).toContain('First she spoke. [redacted] Then she left.');
  });

  test('that the text no longer holds stops the dossier', async () => {
    const gone = { start: 0, end: 9, text: 'not there' };
    await expect(textOf(text, { redactions: [gone] })).rejects.toMatchObject({ code: 'passage-gone' });
  });
});

test('protected names are blacked out instead of replaced where the dossier says so, for a court too', async () => {
  const options = dossierOptionsSchema.parse({
    protectedNames: [{ names: ['Amina Diallo'], pseudonym: 'Witness A' }],
  });
  const hiding = dossierRedactionsSchema.parse({ hidesNames: true });
  const { bytes } = await build(
    dossierOf([dossierDocument('Amina Diallo spoke.')], { options, redactions: hiding }),
  );
  const seen = await readAll(bytes);
  expect(seen).toContain('[redacted] spoke.');
  expect(seen).not.toMatch(/amina|witness a/i);
});

test('a document cannot draw a black box of its own', async () => {
  const { bytes } = await build(dossierOf([dossierDocument('See \u206athis\u206b here.')]));
  const seen = await readAll(bytes);
  expect(seen).not.toContain('Redactions');
});
