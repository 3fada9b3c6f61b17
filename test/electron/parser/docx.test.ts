import { describe, expect, it } from 'vitest';
import { parseDocx } from '../../../electron/parser/docx.ts';
import { docxFile, docxParagraph } from '../../support/docx-file.ts';

const numbered = (numId: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;

const level = (ilvl: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

const numbering =
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'decimal', '%1.%3')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="40"/></w:lvlOverride></w:num>';

const style = (id: string, name: string, properties = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${properties}</w:pPr></w:style>`;

const textsOf = async (bytes: Uint8Array) => (await parseDocx(bytes)).content.blocks;

describe('a Word document', () => {
  it('gives headings, quotes, tables and notes', async () => {
    const cell = (text: string) => `<w:tc>${docxParagraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Year')}${cell('Cases')}</w:tr><w:tr>${cell('2018')}${cell('3')}</w:tr></w:tbl>`;
    const body =
      docxParagraph('Judgment', '<w:pStyle w:val="H"/>') +
      '<w:p><w:r><w:t>The court finds.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' +
      docxParagraph('A witness.', '<w:pStyle w:val="Q"/>') +
      table;
    const styles = style('H', 'heading 1') + style('Q', 'Quote');
    const footnotes = `<w:footnote w:id="2">${docxParagraph('With a note.')}</w:footnote>`;
    expect(await textsOf(docxFile({ body, styles, footnotes }))).toEqual([
      { type: 'heading', level: 1, text: 'Judgment' },
      { type: 'paragraph', text: 'The court finds.[1]' },
      { type: 'quote', text: 'A witness.' },
      {
        type: 'table',
        rows: [
          ['Year', 'Cases'],
          ['2018', '3'],
        ],
      },
      { type: 'note', label: '[1]', text: 'With a note.' },
    ]);
  });

  it('keeps the numbers that Word shows, counted on over what stands between', async () => {
    const body = [
      docxParagraph('First.', numbered(1)),
      docxParagraph('With a part.', numbered(1, 1)),
      docxParagraph('And another.', numbered(1, 1)),
      docxParagraph('Between.'),
      docxParagraph('Second.', numbered(1)),
      docxParagraph('Its part.', numbered(1, 1)),
      docxParagraph('Deeper.', numbered(1, 2)),
      docxParagraph('A point.', numbered(2)),
      docxParagraph('Begun anew.', numbered(3)),
      docxParagraph('And on.', numbered(3)),
    ].join('');
    const blocks = await textsOf(docxFile({ body, numbering }));
    expect(blocks.map((block) => (block.type === 'item' ? [block.marker, block.depth] : block.type))).toEqual(
      [
        ['1.', 0],
        ['(a)', 1],
        ['(b)', 1],
        'paragraph',
        ['2.', 0],
        ['(a)', 1],
        ['2.1', 2],
        ['•', 0],
        ['40.', 0],
        ['41.', 0],
      ],
    );
  });

  it('takes numbers from styles too, and a long heading for the paragraph that it is', async () => {
    const long = 'The claimant was employed as a nurse. '.repeat(10).trim();
    const styles =
      style('H', 'heading 1', numbered(1)) +
      style('Based', 'based', '').replace('<w:pPr>', '<w:basedOn w:val="H"/><w:pPr>');
    const body =
      docxParagraph('The facts', '<w:pStyle w:val="H"/>') +
      docxParagraph('Unnumbered', `<w:pStyle w:val="H"/>${numbered(0)}`) +
      docxParagraph(long, '<w:pStyle w:val="H"/>') +
      docxParagraph('By its base.', '<w:pStyle w:val="Based"/>');
    expect(await textsOf(docxFile({ body, numbering, styles }))).toEqual([
      { type: 'heading', level: 1, text: '1. The facts' },
      { type: 'heading', level: 1, text: 'Unnumbered' },
      { type: 'item', marker: '2.', depth: 0, text: long },
      { type: 'item', marker: '3.', depth: 0, text: 'By its base.' },
    ]);
  });

  it('says its title, unless a template does', async () => {
    const body = docxParagraph('Order of the court');
    expect((await parseDocx(docxFile({ body, title: 'Order 7 &amp; 8' }))).found.title).toBe('Order 7 & 8');
    expect((await parseDocx(docxFile({ body, title: 'High Court Judgment Template' }))).found.title).toBe(
      'Order of the court',
    );
  });

  it('keeps Arabic in the order in which it is read', async () => {
    const body = docxParagraph('حكمت المحكمة العليا سنة 2019', '<w:bidi/>');
    expect(await textsOf(docxFile({ body }))).toEqual([
      { type: 'paragraph', text: 'حكمت المحكمة العليا سنة 2019' },
    ]);
  });

  it('that is cut off is refused', async () => {
    const whole = docxFile({ body: docxParagraph('x') });
    await expect(parseDocx(whole.subarray(0, whole.length - 30))).rejects.toThrow('format-damaged');
  });
});
