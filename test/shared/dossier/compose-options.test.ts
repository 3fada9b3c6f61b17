import { describe, expect, test } from 'vitest';
import { dossierOptionsSchema } from '../../../shared/model/dossier-options.ts';
import { build, dossierDocument, dossierOf, openPdf, pageTexts } from '../../support/dossier.ts';

const options = (said: object) => dossierOptionsSchema.parse(said);
const sections = ['Rulings', 'Laws'].map((title, index) => ({
  title,
  note: index === 0 ? 'Why these rulings.' : '',
  documents: [1, 2].map((number) =>
    dossierDocument(
      'Text.',
      { title: `${title} ${number}`, authors: ['A. Moyo'], outlet: 'The Paper', countries: ['SN'] },
      { note: number === 2 ? 'Read paragraph 4.' : '' },
    ),
  ),
}));

describe('the options of a dossier', () => {
  test('number documents by section, in index, heading, bookmark and provenance', async () => {
    const pdf = await openPdf(
      (await build(dossierOf([], { sections, options: options({ numbering: 'by-section' }) }))).bytes,
    );
    const text = (await pageTexts(pdf)).join('\n');
    for (const label of ['A1 · Article', 'A2 · Article', 'B1 · Article', 'B2. Laws 2'])
      expect(text).toContain(label);
    const [, first] = await pdf.getOutline();
    expect((first?.items as { readonly title: string }[]).map(({ title }) => title.split(' ')[0])).toEqual([
      'A1.',
      'A2.',
    ]);
  });

  test('set a Bates prefix before every page number: printed, in the index, in bookmarks and as label', async () => {
    const { bytes, pages } = await build(dossierOf([], { sections, options: options({ bates: 'NGO-' }) }));
    const pdf = await openPdf(bytes);
    const texts = await pageTexts(pdf);
    const labels = await pdf.getPageLabels();
    expect(labels?.at(-1)).toBe(`NGO-${String(pages).padStart(6, '0')}`);
    texts.forEach((text, index) => {
      expect(text.trimEnd().split(' ').at(-1)).toBe(labels?.[index]);
    });
    expect(texts[1]).toContain('NGO-000003');
    expect((await pdf.getOutline())[0]?.title).toBe('Index [p. NGO-000002]');
  });

  test('choose what a line of the index tells', async () => {
    const columns = ['author', 'country', 'citation'];
    const { bytes } = await build(
      dossierOf([], { sections, options: options({ columns, citation: 'bluebook' }) }),
    );
    const [, index = ''] = await pageTexts(await openPdf(bytes));
    expect(index).toContain('A. Moyo · Senegal · A. Moyo, Rulings 1, The Paper');
    expect(index).not.toContain('Article');
  });

  test('continue an earlier dossier: pages, documents, sections', async () => {
    const supplement = { title: 'The first bundle', pages: 212, documents: 40, sections: 3 };
    const { bytes } = await build(
      dossierOf([], { sections, options: options({ supplement, numbering: 'by-section' }) }),
    );
    const pdf = await openPdf(bytes);
    const texts = await pageTexts(pdf);
    expect(await pdf.getPageLabels()).toEqual(texts.map((_, index) => String(213 + index)));
    texts.forEach((text, index) => {
      expect(text.trimEnd().split(' ').at(-1)).toBe(String(213 + index));
    });
    expect(texts[0]).toContain('Supplement to The first bundle');
    expect(texts[1]).toContain('D1');
    const [annotation] = (await (await pdf.getPage(2)).getAnnotations()) as {
      dest: [{ num: number; gen: number }];
    }[];
    // A link goes to the page of this file.
    expect(annotation && (await pdf.getPageIndex(annotation.dest[0]))).toBe(2);
  });
});

test('the compiler’s notes stand under a heading of their own', async () => {
  const [, , first = '', second = ''] = await pageTexts(
    await openPdf((await build(dossierOf([], { sections }))).bytes),
  );
  expect(first).toMatch(/Rulings Compiler’s note Why these rulings\. 1 · Article/);
  expect(second).toMatch(/Compiler’s note Read paragraph 4\. Text\./);
});

test('the cover tells the matter: court, case, parties, date', async () => {
  const cover = {
    court: 'Court of Appeal of Dakar',
    matter: 'No. 12 of 2019',
    parties: [
      { name: 'A. Moyo', role: 'Appellant' },
      { name: 'The State', role: '' },
    ],
    date: '2019-05',
  };
  const [first = ''] = await pageTexts(
    await openPdf((await build(dossierOf([], { sections, cover }))).bytes),
  );
  expect(first).toMatch(/^Court of Appeal of Dakar No\. 12 of 2019 Dossier/);
  for (const fact of ['Appellant A. Moyo', 'Party The State', 'Date May 2019']) expect(first).toContain(fact);
});
