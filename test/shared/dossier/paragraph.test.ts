import { expect, test } from 'vitest';
import {
  setFittingLine,
  setParagraph,
  setSingleLine,
  type TextLine,
} from '../../../shared/dossier/paragraph.ts';
import { glyphStride } from '../../../shared/dossier/shape.ts';
import { styles } from '../../../shared/dossier/style.ts';
import { typesetterFor } from '../../support/dossier.ts';

const paragraph = { style: styles.body, direction: 'ltr', language: 'en', width: 200 } as const;

/** The glyphs of a line from left to right: font file, glyph, and where in the text it comes from. */
function glyphsOf(line: TextLine) {
  return line.pieces.flatMap(({ glyphs, font }) =>
    Array.from({ length: glyphs.length / glyphStride }, (_, index) => ({
      file: font.file,
      glyph: glyphs[index * glyphStride] ?? -1,
      cluster: glyphs[index * glyphStride + 1] ?? -1,
    })),
  );
}

test('no line is wider than asked, and every word is in one', async () => {
  const text =
    'The court of appeal held that the silence of the employer was itself a breach of its duty. '.repeat(9);
  const typesetter = await typesetterFor([text]);
  const lines = setParagraph({ ...paragraph, text }, typesetter);
  expect(lines.length).toBeGreaterThan(5);
  for (const { width } of lines) expect(width).toBeLessThanOrEqual(200.01);
  expect(lines.map((line) => line.text).join(' ')).toBe(text.trim());
});

test('a tab is a space: what follows it is still there', async () => {
  const typesetter = await typesetterFor(['a b']);
  const [line] = setParagraph({ ...paragraph, text: 'one\ttwo\t\tthree' }, typesetter);
  expect(line?.text).toBe('one two  three');
});

test('line ends in the text are kept, control characters show', async () => {
  const typesetter = await typesetterFor(['one two \ufffd']);
  const lines = setParagraph({ ...paragraph, text: 'one\r\ntwo\u0007\nthr\u00adee' }, typesetter);
  expect(lines.map((line) => line.text)).toEqual(['one', 'two\ufffd', 'three']);
});

test('a word wider than the line is cut between characters as people see them, never inside one', async () => {
  const text = 'e\u0301'.repeat(120);
  const lines = setParagraph({ ...paragraph, text }, await typesetterFor([text]));
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line.text).toMatch(/^(e\u0301)+$/);
  expect(lines.map((line) => line.text).join('')).toBe(text);
});

test('a line cut inside a ligature is shaped again, so that no half of it is lost', async () => {
  const text = 'ffi'.repeat(80);
  const lines = setParagraph({ ...paragraph, text, width: 61 }, await typesetterFor([text]));
  const typesetter = await typesetterFor([text]);
  for (const line of lines) {
    const alone = setSingleLine({ ...paragraph, text: line.text }, typesetter);
    expect(line.width).toBeCloseTo(alone.width, 3);
  }
  expect(lines.map((line) => line.text).join('')).toBe(text);
});

test('Hindi conjuncts are drawn as conjuncts, not as letters with a visible virama', async () => {
  const typesetter = await typesetterFor(['क्षत्रिय']);
  const line = setSingleLine({ ...paragraph, language: 'hi', text: 'क्ष' }, typesetter);
  expect(glyphsOf(line)).toHaveLength(1);
  expect(glyphsOf(line)[0]?.file).toBe('noto-serif-devanagari-regular.ttf');
});

test('Arabic runs from right to left, its numbers and Latin names from left to right', async () => {
  const text = 'قضية Smith رقم 145';
  const line = setSingleLine(
    { ...paragraph, direction: 'rtl', language: 'ar', text },
    await typesetterFor([text]),
  );
  const order = glyphsOf(line).map(({ cluster }) => cluster);
  const place = (index: number) => order.indexOf(index);
  expect(place(text.indexOf('ق'))).toBe(order.length - 1);
  expect(place(text.indexOf('S'))).toBeLessThan(place(text.indexOf('h')));
  expect(place(text.indexOf('1'))).toBeLessThan(place(text.indexOf('5')));
  expect(place(text.indexOf('5'))).toBeLessThan(place(text.indexOf('S')));
});

test.each([
  ['zh-Hans', 'noto-sans-sc-regular.ttf'],
  ['ja', 'noto-sans-jp-regular.ttf'],
  ['ko', 'noto-sans-kr-regular.ttf'],
])('the same Han character in %s comes from %s', async (language, file) => {
  const typesetter = await typesetterFor(['直'], language);
  const line = setSingleLine({ ...paragraph, language, text: '直' }, typesetter);
  expect(glyphsOf(line).map((each) => each.file)).toEqual([file]);
});

test('a mark stays in the font of its letter', async () => {
  const text = 'ա\u0301 x\u0301';
  const line = setSingleLine({ ...paragraph, text }, await typesetterFor([text]));
  const [letter, mark] = glyphsOf(line);
  expect(mark?.file).toBe(letter?.file);
});

test('what no font has is noted by how often it stands there', async () => {
  const typesetter = await typesetterFor(['a\u0f00']);
  setSingleLine({ ...paragraph, text: 'a \u0f00 b \u0f00' }, typesetter);
  expect([...typesetter.missing]).toEqual([[0x0f00, 2]]);
});

test('a line that does not fit ends in an ellipsis within its width', async () => {
  const typesetter = await typesetterFor(['abc …']);
  const text = 'A very long title that will never fit into the room that it is given here';
  const line = setFittingLine({ ...paragraph, text, width: 120 }, typesetter);
  expect(line.text).toMatch(/^A very long.*…$/);
  expect(line.width).toBeLessThanOrEqual(120.01);
  expect(setFittingLine({ ...paragraph, text: 'Short' }, typesetter).text).toBe('Short');
});

const kinsoku = [
  [
    'zh',
    '他们赋有理性和良心，并应以兄弟关系的精神相对待。《世界人权宣言》第一条、第十八条；“思想、良心和宗教自由”。',
  ],
  [
    'ja',
    '人間は、理性と良心とを授けられており、互いに同胞の精神をもって行動しなければならない。「最高裁判所」平成30年（あ）第1381号、ヴィッカース事件ー。',
  ],
] as const;

test.each(kinsoku)('no line of %s begins or ends with what may not stand there', async (language, text) => {
  const typesetter = await typesetterFor([text], language);
  let checked = 0;
  for (let width = 60; width < 300; width += 3) {
    const lines = setParagraph({ ...paragraph, language, text, width }, typesetter).map((line) => line.text);
    expect(lines.join('')).toBe(text);
    for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、；：”》」）ーッャュョ！？]/u);
    for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[“《「（]$/u);
    checked += lines.length - 1;
  }
  expect(checked).toBeGreaterThan(150);
});

test('Thai lines end between words', async () => {
  const text = 'มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ';
  const words = new Set(
    Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(text), (w) => w.index),
  );
  const lines = setParagraph(
    { ...paragraph, language: 'th', text, width: 90 },
    await typesetterFor([text], 'th'),
  );
  let offset = 0;
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) {
    expect(words.has(offset)).toBe(true);
    offset += line.text.length;
  }
});
