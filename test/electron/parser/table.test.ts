import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../electron/core/import/detect-format.ts';
import { parseCsv, parseXlsx } from '../../../electron/parser/table.ts';
import { xlsxFile } from '../../support/xlsx-file.ts';

const sheetOf = (text: string | Uint8Array) =>
  parseCsv(typeof text === 'string' ? Buffer.from(text) : text, { sheet: {} }).sheet;
const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, ...cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`;

describe('separated values', () => {
  it('come back as they were written, whatever they hold', () => {
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const cell = fc.string({ unit: 'grapheme' }).filter((each) => each.trim() !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const lines = [['one', 'two'], ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n');
        expect(sheetOf(lines)?.rows.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it.each([',', ';', '\t', '|'])('are told apart by what stands between them: %j', (sign) => {
    const lines =
      ['file', 'title', 'notes'].join(sign) +
      '\n' +
      ['a.pdf', 'A, b; c', ''].map((each) => `"${each}"`).join(sign);
    expect(sheetOf(lines)).toEqual({
      header: ['file', 'title', 'notes'].slice(0, 3),
      rows: [{ number: 2, cells: ['a.pdf', 'A, b; c', ''] }],
    });
  });

  it('are read in the charset that they are in, and keep the numbers of their rows', () => {
    expect(sheetOf(Buffer.from('file;pa\u00eds\n\na;Espa\u00f1a\n', 'latin1'))).toEqual({
      header: ['file', 'país'],
      rows: [{ number: 3, cells: ['a', 'España'] }],
    });
    expect(sheetOf(Buffer.from('\ufefffile,b\nx,y', 'utf16le'))?.header).toEqual(['file', 'b']);
  });

  it('stay text where a spreadsheet would run them', () => {
    const hostile = '=cmd|\' /C calc\'!A0,@SUM(1+9)\n__proto__,constructor\n"+1","-2"';
    expect(sheetOf(hostile)?.rows.map(({ cells }) => cells)).toEqual([
      ['__proto__', 'constructor'],
      ['+1', '-2'],
    ]);
  });

  it('with a quote that never ends are damaged, and a row without end is too large', () => {
    expect(() => sheetOf('a,b\n"never,ends')).toThrow(expect.objectContaining({ code: 'format-damaged' }));
    expect(() => sheetOf(`a,b\n${'x'.repeat(10_000_001)},y`)).toThrow(
      expect.objectContaining({ code: 'file-too-large' }),
    );
  });

  it('are one document with a table, unless a column holds titles and another texts', async () => {
    const table = parseCsv(Buffer.from('Year,Cases\n2018,3'), { sheet: undefined });
    expect(table.content.blocks).toEqual([
      {
        type: 'table',
        rows: [
          ['Year', 'Cases'],
          ['2018', '3'],
        ],
      },
    ]);
    expect(table.others ?? []).toEqual([]);
    const list = parseCsv(
      Buffer.from('title,text,author,Colour\nOne,"First.\nMore.",Jo Doe,red\nTwo,Second.,,'),
      { sheet: undefined },
    );
    expect(list.content.blocks).toEqual([
      { type: 'heading', level: 1, text: 'One' },
      { type: 'paragraph', text: 'First.' },
      { type: 'paragraph', text: 'More.' },
      { type: 'table', rows: [['Colour', 'red']] },
    ]);
    expect(list.found).toEqual({ title: 'One', authors: ['Jo Doe'] });
    expect(list.origins?.['title']).toEqual({ source: 'sheet', detail: 'row 2', sureness: 'stated' });
    expect(list.others?.map(({ found }) => found.title)).toEqual(['Two']);
    expect(await detectFormat(Buffer.from('a,b\nc,d'), 'x.csv')).toBe('csv');
    expect(await detectFormat(Buffer.from('Plain words.'), 'x.csv')).toBe('text');
  });
});

describe('an Excel workbook', () => {
  const workbook = xlsxFile({
    First:
      row(1, text('A1', 'file'), text('B1', 'date')) +
      row(3, text('A3', 'a.pdf'), '<c r="B3" s="1"><v>43195</v></c>'),
    Second:
      row(1, text('A1', 'other'), text('B1', 'x')) +
      row(2, '<c r="A2"><v>0.5</v></c>', '<c r="B2" t="b"><v>1</v></c>'),
  });

  it('gives its first sheet with dates as ISO 8601, or the one that is named', async () => {
    expect((await parseXlsx(workbook, { sheet: {} })).sheet).toEqual({
      header: ['file', 'date'],
      rows: [{ number: 3, cells: ['a.pdf', '2018-04-05'] }],
    });
    expect((await parseXlsx(workbook, { sheet: { name: 'Second' } })).sheet?.rows[0]?.cells).toEqual([
      '0.5',
      'true',
    ]);
    expect(await detectFormat(workbook, 'anything')).toBe('xlsx');
  });

  it('whose cells reach to the farthest corner is too large', async () => {
    const far = xlsxFile({ First: row(1, text('A1', 'a')) + row(1_048_576, text('XFD1048576', 'b')) });
    await expect(parseXlsx(far, { sheet: {} })).rejects.toMatchObject({ code: 'file-too-large' });
  });
});
