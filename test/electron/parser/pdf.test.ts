import { describe, expect, it } from 'vitest';
import { parsePdf } from '../../../electron/parser/pdf.ts';
import { pdfFile, type PdfText } from '../../support/pdf-file.ts';

const blocksOf = async (pages: readonly (readonly PdfText[])[]) =>
  (await parsePdf(pdfFile(pages))).content.blocks;

/** Lines of one paragraph, 12 points apart. */
function lines(texts: readonly string[], y: number): PdfText[] {
  return texts.map((text, index) => ({ text, x: 72, y: y - index * 12 }));
}

const full = 'The court heard nine witnesses over four days and read the letters which';

describe('a PDF', () => {
  it('gives paragraphs out of lines, words cut at their ends made whole, and the page of each', async () => {
    const first = lines(
      [full, 'the parties had exchanged, and it found that the witness had been truth-', 'ful.'],
      700,
    );
    const second = lines(['The appeal is allowed.'], 640);
    expect(await blocksOf([[...first, ...second], lines(['On the next page.'], 700)])).toEqual([
      {
        type: 'paragraph',
        text: `${full} the parties had exchanged, and it found that the witness had been truthful.`,
        page: 1,
      },
      { type: 'paragraph', text: 'The appeal is allowed.', page: 1 },
      { type: 'paragraph', text: 'On the next page.', page: 2 },
    ]);
  });

  it('tells headings by their size, and numbered paragraphs by their numbers', async () => {
    const page = [
      { text: 'Judgment', x: 72, y: 760, size: 20 },
      { text: 'The facts', x: 72, y: 730, size: 14 },
      ...lines(['12. The appellant was dismissed in March.', '13. She appealed.'], 700),
    ];
    expect(await blocksOf([page])).toEqual([
      { type: 'heading', level: 1, text: 'Judgment', page: 1 },
      { type: 'heading', level: 2, text: 'The facts', page: 1 },
      { type: 'item', marker: '12.', depth: 0, text: 'The appellant was dismissed in March.', page: 1 },
      { type: 'item', marker: '13.', depth: 0, text: 'She appealed.', page: 1 },
    ]);
  });

  it('reads on over the end of a page, past its number and its running head', async () => {
    const page = (number: number, texts: readonly string[]) => [
      { text: 'Case 12/2019', x: 72, y: 800 },
      ...lines(texts, 700),
      { text: `- ${number} -`, x: 290, y: 40 },
    ];
    const pages = [page(1, [full]), page(2, ['nobody had answered.', full]), page(3, ['were lost.'])];
    expect(await blocksOf(pages)).toEqual([
      { type: 'paragraph', text: 'Case 12/2019', page: 1 },
      { type: 'paragraph', text: `${full} nobody had answered.`, page: 1 },
      { type: 'paragraph', text: `${full} were lost.`, page: 2 },
    ]);
  });

  it('keeps a footnote’s number from running into the number before it, and the note apart', async () => {
    const page = [
      { text: 'She complained in 2018', x: 72, y: 700 },
      { text: '4', x: 184, y: 704, size: 6 },
      { text: '4', x: 72, y: 104, size: 5 },
      { text: ' Letter of 3 May.', x: 76, y: 100, size: 8 },
    ];
    expect(await blocksOf([page])).toEqual([
      { type: 'paragraph', text: 'She complained in 2018 [4]', page: 1 },
      { type: 'note', label: '[4]', text: 'Letter of 3 May.', page: 1 },
    ]);
  });

  it('says its title, author and date, unless a program made them up', async () => {
    const page = [lines(['Order of the court'], 700)];
    const info = { Title: 'Order 7', Author: 'Ana Prueba; Sam Obi', CreationDate: "D:20190312101500+01'00'" };
    expect((await parsePdf(pdfFile(page, info))).found).toMatchObject({
      title: 'Order 7',
      authors: ['Ana Prueba', 'Sam Obi'],
      date: '2019-03-12',
    });
    const madeUp = { Title: 'Microsoft Word - order_final2.doc', Author: 'user' };
    expect((await parsePdf(pdfFile(page, madeUp))).found).toEqual({
      title: 'Order of the court',
    });
  });

  it('that is broken is read as far as it can be, or refused', async () => {
    const whole = pdfFile([lines(['A page.'], 700)]);
    const withoutTable = Buffer.from(whole)
      .toString('latin1')
      .replace(/xref\n[^]*?trailer/, 'trailer');
    const { content } = await parsePdf(Buffer.from(withoutTable, 'latin1'));
    expect(content.blocks).toEqual([{ type: 'paragraph', text: 'A page.', page: 1 }]);
    await expect(parsePdf(whole.subarray(0, 60))).rejects.toThrow();
  });
});
