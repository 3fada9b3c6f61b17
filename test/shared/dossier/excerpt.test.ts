import { describe, expect, test } from 'vitest';
import { cutExcerpts } from '../../../shared/dossier/excerpt.ts';
import { plainText, type Block } from '../../../shared/model/content.ts';
import type { Passage } from '../../../shared/model/passage.ts';
import { build, dossierDocument, dossierOf, openPdf, pageTexts } from '../../support/dossier.ts';

const blocks: readonly Block[] = [
  { type: 'heading', level: 1, text: 'Facts', page: 1 },
  { type: 'paragraph', text: 'She worked at night. She complained in May.', page: 1 },
  { type: 'item', marker: '(a)', depth: 0, text: 'The first complaint was lost.', page: 2 },
  {
    type: 'table',
    rows: [
      ['Year', 'Cases'],
      ['2017', '3'],
      ['2018', '9'],
    ],
    page: 3,
  },
  { type: 'paragraph', text: 'The last word.', page: 4 },
];
const text = plainText({ blocks: [...blocks] });

function passage(words: string, at = text.indexOf(words)): Passage {
  return { start: at, end: at + words.length, text: words };
}
const cut = (passages: readonly Passage[], said: readonly Block[] = blocks) =>
  cutExcerpts(dossierDocument(said, { title: 'Ruling' }, { treatment: 'excerpt', passages: [...passages] }));
const words = (excerpts: ReturnType<typeof cut>) =>
  excerpts.map((each) => each.blocks.map((block) => (block.type === 'table' ? block.rows : block.text)));

describe('excerpts of a document', () => {
  test('show where words are left out, and on which page of the original they stand', () => {
    const [excerpt, ...others] = cut([passage('She complained in May.')]);
    expect(others).toEqual([]);
    expect(excerpt?.blocks).toEqual([{ type: 'paragraph', text: '[…] She complained in May.', page: 1 }]);
    expect(excerpt?.pages).toEqual([1, 1]);
  });

  test('stand in the order of the document, whatever order they were chosen in', () => {
    const excerpts = cut([passage('The last word.'), passage('Facts')]);
    expect(words(excerpts)).toEqual([['Facts'], ['The last word.']]);
    expect(
      excerpts.map(({ followsOmission, precedesOmission }) => [followsOmission, precedesOmission]),
    ).toEqual([
      [false, false],
      [true, false],
    ]);
  });

  test('that touch or overlap are one', () => {
    expect(words(cut([passage('She worked at'), passage('at night. She')]))).toEqual([
      ['She worked at night. She […]'],
    ]);
  });

  test('keep the marker of an item and whole rows of a table', () => {
    const start = text.indexOf('first complaint');
    const end = text.indexOf('2017') + 4;
    const [excerpt] = cut([{ start, end, text: text.slice(start, end) }]);
    expect(excerpt?.blocks).toEqual([
      { type: 'item', marker: '(a)', depth: 0, text: '[…] first complaint was lost.', page: 2 },
      { type: 'table', rows: [['Year', 'Cases'], ['2017', '3'], ['[…]']], page: 3 },
    ]);
    expect(excerpt?.pages).toEqual([2, 3]);
  });

  test('are found again where the text moved', () => {
    const moved: readonly Block[] = [{ type: 'paragraph', text: 'Something new.' }, ...blocks];
    expect(words(cut([passage('The last word.')], moved))).toEqual([['The last word.']]);
  });

  test('of words that are gone stop the dossier instead of showing others', () => {
    const other: readonly Block[] = [{ type: 'paragraph', text: 'Nothing of it.' }];
    expect(() => cut([passage('The last word.')], other)).toThrow(
      expect.objectContaining({
        code: 'passage-gone',
        details: { title: 'Ruling', passage: 'The last word.' },
      }) as Error,
    );
  });

  test('must be chosen', () => {
    expect(() => cut([])).toThrow(expect.objectContaining({ code: 'passages-missing' }) as Error);
  });

  test('are all that the PDF shows of the document', async () => {
    const entry = { treatment: 'excerpt', passages: [passage('She complained in May.')] } as const;
    const document = dossierDocument(blocks, {}, { ...entry, passages: [...entry.passages] });
    const shown = (await pageTexts(await openPdf((await build(dossierOf([document]))).bytes))).join(' ');
    expect(shown).toContain('Excerpt 1/1 · original p. 1');
    expect(shown).toContain('[…] She complained in May.');
    expect(shown).not.toMatch(/worked at night|The last word/);
  });
});
