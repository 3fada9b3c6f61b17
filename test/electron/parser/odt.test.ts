import { describe, expect, it } from 'vitest';
import { parseOdt } from '../../../electron/parser/odt.ts';
import { odtFile } from '../../support/odt-file.ts';

const paragraph = (text: string, style = 'P') => `<text:p text:style-name="${style}">${text}</text:p>`;
const blocksOf = (body: string, styles = '') => parseOdt(odtFile({ body, styles })).content.blocks;

const numbers =
  '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>' +
  '<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>' +
  '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style>';
const list = (style: string, items: readonly string[], more = '') =>
  `<text:list text:style-name="${style}" ${more}>${items.map((each) => `<text:list-item>${each}</text:list-item>`).join('')}</text:list>`;

describe('an OpenDocument text', () => {
  it('gives headings, paragraphs, quotes and what its properties say', () => {
    const body =
      '<text:h text:outline-level="2">Judgment</text:h>' +
      paragraph('The court<text:s text:c="2"/>finds<text:line-break/>this.') +
      paragraph('A witness.', 'Q');
    const styles =
      '<style:style style:name="Q" style:family="paragraph" style:parent-style-name="Quotations"/>' +
      '<style:style style:name="Quotations" style:family="paragraph"/>';
    const meta =
      '<dc:title>State v Doe</dc:title><meta:initial-creator>Amina Bello</meta:initial-creator><dc:language>fr-FR</dc:language>';
    const reading = parseOdt(odtFile({ body, styles, meta }));
    expect(reading.content.blocks).toEqual([
      { type: 'heading', level: 2, text: 'Judgment' },
      { type: 'paragraph', text: 'The court finds this.' },
      { type: 'quote', text: 'A witness.' },
    ]);
    expect(reading.found).toEqual({ title: 'State v Doe', authors: ['Amina Bello'], languages: ['fr-FR'] });
    expect(reading.origins?.['title']).toEqual({ source: 'properties', sureness: 'stated' });
  });

  it('keeps the numbers of its lists, counted on where a list continues another', () => {
    const body =
      list('L', [
        paragraph('First.') + list('L', [paragraph('Part.'), paragraph('Another.')]),
        paragraph('Second.'),
      ]) +
      paragraph('Between.') +
      list('L', [paragraph('Third.')], 'text:continue-numbering="true"') +
      list('L', [paragraph('Anew.')]) +
      list('B', [paragraph('A point.') + paragraph('More of it.')]);
    const items = blocksOf(body, numbers).map((block) =>
      block.type === 'item' ? `${block.depth} ${block.marker} ${block.text}` : block.type,
    );
    expect(items).toEqual([
      '0 1. First.',
      '1 (a) Part.',
      '1 (b) Another.',
      '0 2. Second.',
      'paragraph',
      '0 3. Third.',
      '0 1. Anew.',
      '0 • A point.',
      'paragraph',
    ]);
  });

  it('reads tables by row, and notes at the end under their own label', () => {
    const cell = (text: string, more = '') =>
      `<table:table-cell ${more}>${paragraph(text)}</table:table-cell>`;
    const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
    const note =
      '<text:note><text:note-citation>7</text:note-citation><text:note-body><text:p>See there.</text:p></text:note-body></text:note>';
    const body =
      paragraph(`As found.${note}`) +
      `<table:table><table:table-header-rows>${row(cell('Year'), cell('Cases'))}</table:table-header-rows>` +
      `${row(cell('2018'), cell('3'))}${row(cell('0', 'table:number-columns-repeated="2"'))}</table:table>`;
    expect(blocksOf(body)).toEqual([
      { type: 'paragraph', text: 'As found.[7]' },
      {
        type: 'table',
        rows: [
          ['Year', 'Cases'],
          ['2018', '3'],
          ['0', '0'],
        ],
      },
      { type: 'note', label: '[7]', text: 'See there.' },
    ]);
  });

  it('leaves out what was deleted and what others remarked, and keeps what stands in boxes', () => {
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>Taken out.</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      paragraph(
        'It stays<office:annotation><text:p>Really?</text:p></office:annotation>.' +
          '<draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box></draw:frame>',
      );
    expect(blocksOf(body)).toEqual([
      { type: 'paragraph', text: 'It stays.' },
      { type: 'paragraph', text: 'In a box.' },
    ]);
  });

  it('ends with what stands at the head and foot of its pages, once, without their numbers', () => {
    const head = '<style:header><text:p>High Court of Valmar</text:p></style:header>';
    const foot =
      '<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p><text:p>Draft <text:tab/>7 May</text:p></style:footer>';
    const { content } = parseOdt(
      odtFile({
        body: '<text:p>The words of the order.</text:p>',
        pages: `<style:master-page>${head}${foot}</style:master-page><style:master-page>${head}<style:header-left><text:p>The words of the order.</text:p></style:header-left></style:master-page>`,
      }),
    );
    expect(content.blocks.map((block) => ('text' in block ? block.text : ''))).toEqual([
      'The words of the order.',
      'High Court of Valmar',
      'Draft 7 May',
    ]);
  });

  it('that is encrypted is told as that', () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
    expect(() => parseOdt(odtFile({ body: '', manifest }))).toThrow(
      expect.objectContaining({ code: 'format-encrypted' }),
    );
  });

  it('with a document type is refused, so that no entity can unfold to gigabytes', () => {
    const prolog = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    expect(() => parseOdt(odtFile({ body: paragraph('&b;'), prolog }))).toThrow(
      expect.objectContaining({ code: 'format-damaged' }),
    );
  });

  it('nested without end, cut off or without its text is damaged', () => {
    const deep = '<text:section>'.repeat(5000);
    for (const body of [`${deep}${deep.replaceAll('<', '</')}`, '<text:p>']) {
      expect(() => blocksOf(body)).toThrow(expect.objectContaining({ code: 'format-damaged' }));
    }
  });
});
