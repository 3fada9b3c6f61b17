import { describe, expect, it } from 'vitest';
import { parseRtf } from '../../../electron/parser/rtf.ts';

const head =
  '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset128 Mincho;}}' +
  '{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 Quote;}{\\*\\cs3 \\additive Strong;}}';
const read = (body: string) => parseRtf(Buffer.from(`${head}${body}}`, 'latin1'));
const textsOf = (body: string) =>
  read(body).content.blocks.map((block) => (block.type === 'table' ? 'table' : block.text));

describe('a rich text', () => {
  it('gives headings, quotes, items with their markers, and what its properties say', () => {
    const reading = read(
      "{\\info{\\title Brief f\\'fcr Anna}{\\author Jane Doe}{\\company None}}\\pard\\s1 The case\\par" +
        '\\pard\\s2 A witness.\\par{\\listtext 1.\\tab}\\pard First.\\par{\\listtext (a)\\tab}\\ilvl1 Part.\\par',
    );
    expect(reading.content.blocks).toEqual([
      { type: 'heading', level: 1, text: 'The case' },
      { type: 'quote', text: 'A witness.' },
      { type: 'item', marker: '1.', depth: 0, text: 'First.' },
      { type: 'item', marker: '(a)', depth: 1, text: 'Part.' },
    ]);
    expect(reading.found).toEqual({ title: 'Brief für Anna', authors: ['Jane Doe'] });
    expect(reading.origins?.['authors']).toEqual({ source: 'properties', sureness: 'stated' });
  });

  it('reads letters in the charset of their font, by their number, and letters of two bytes', () => {
    expect(
      textsOf(
        "\\pard Caf\\'e9 \\u8212?it {\\f1 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2} {\\f2 \\'93\\'fa\\'96\\{} \\u-10179?\\u-8704?",
      ),
    ).toEqual(['Café —it Привет 日本 😀']);
    expect(textsOf("\\uc2\\u233\\'c3\\'a9 et {\\uc0\\u233 }{\\uc1\\u233{}x}")).toEqual(['é et ééx']);
  });

  it('reads tables by row, and what follows as text again', () => {
    const row = (one: string, two: string) =>
      `\\trowd\\cellx1\\cellx2\\pard\\intbl ${one}\\cell ${two}\\cell\\row`;
    expect(
      read(`Before.\\par${row('Year', 'Cases')}${row('2018', '3')}\\pard After.\\par`).content.blocks,
    ).toEqual([
      { type: 'paragraph', text: 'Before.' },
      {
        type: 'table',
        rows: [
          ['Year', 'Cases'],
          ['2018', '3'],
        ],
      },
      { type: 'paragraph', text: 'After.' },
    ]);
  });

  it('puts notes at the end, and text boxes after their paragraph', () => {
    const note = '{\\super\\chftn{\\footnote\\pard{\\super\\chftn} See there.}}';
    const box =
      '{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard In a box.\\par}}{\\shprslt Twice.}}';
    expect(read(`Found${note} so.${box}\\par End.`).content.blocks).toEqual([
      { type: 'paragraph', text: 'Found[1] so.' },
      { type: 'paragraph', text: 'In a box.' },
      { type: 'paragraph', text: 'End.' },
      { type: 'note', label: '[1]', text: 'See there.' },
    ]);
  });

  it('passes over pictures, objects, field codes, page heads and what was deleted', () => {
    expect(
      textsOf(
        '{\\header Head}{\\pict\\bin5 ab}{\\}{\\object{\\*\\objdata 00ff}{\\result x}}A {\\field{\\*\\fldinst HYPERLINK "http://a.example"}{\\fldrslt link}}' +
          '{\\deleted gone}{\\*\\unknown x}.\\par',
      ),
    ).toEqual(['A link.']);
  });

  it('nested without end is damaged; one that was cut off gives what is left', () => {
    expect(() => read('{'.repeat(100_000))).toThrow(expect.objectContaining({ code: 'format-damaged' }));
    expect(textsOf('One.\\par Two {\\b three{\\footnote four')).toEqual(['One.', 'Two three[1]', 'four']);
  });
});
