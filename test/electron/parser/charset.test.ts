import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../electron/parser/charset.ts';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('text in an unknown charset', () => {
  it('is read by its mark, which is no part of it', () => {
    expect(decodeText(Buffer.from('\u{feff}así', 'utf8'))).toBe('así');
    expect(decodeText(utf16('\u{feff}así'))).toBe('así');
    expect(decodeText(utf16('\u{feff}así').swap16())).toBe('así');
  });

  it('is read as UTF-16 without a mark when every other byte is zero', () => {
    expect(decodeText(utf16('a letter from the port'))).toBe('a letter from the port');
  });

  it('is UTF-8 where it can be, whatever a page declares', () => {
    expect(decodeText(Buffer.from('así المحكمة 裁判'), 'iso-8859-1')).toBe('así المحكمة 裁判');
  });

  it('is what it declares where it is no UTF-8', () => {
    const koi = Uint8Array.from([0xf3, 0xd5, 0xc4]);
    expect(decodeText(koi, 'KOI8-R')).toBe('Суд');
  });

  it('is what it looks like where nothing is declared, or nonsense', () => {
    const western = Buffer.from('la acci\xf3n penal no prescribi\xf3, dijo la fiscal\xeda', 'latin1');
    expect(decodeText(western)).toBe('la acción penal no prescribió, dijo la fiscalía');
    expect(decodeText(western, 'x-made-up')).toBe('la acción penal no prescribió, dijo la fiscalía');
  });

  it('keeps the quotes and the euro that Windows put where Latin-1 has controls', () => {
    for (const declared of ['iso-8859-1', 'latin1', 'windows-1252'])
      expect(decodeText(Uint8Array.from([0x93, 0x61, 0x94, 0x20, 0x80]), declared)).toBe('“a” €');
  });

  it('cut off in the middle of a letter is still UTF-8', () => {
    const cut = Buffer.from('مرحبا بالعالم كله اليوم من جديد').subarray(0, -1);
    expect(decodeText(cut)).toMatch(/^مرحبا/);
  });

  it('is read as UTF-7 where that is declared, and only then', () => {
    const old = Buffer.from('Hi Mom -+Jjo--! 1 +- 1 = 2, +ZeVnLIqe-');
    // The example of RFC 2152, a plus sign, three characters of Japanese.
    expect(decodeText(old, 'UTF-7')).toBe('Hi Mom -\u263a-! 1 + 1 = 2, \u65e5\u672c\u8a9e');
    expect(decodeText(old)).toBe(old.toString());
    expect(decodeText(Buffer.from('así +ZeVnLIqe-'), 'utf-7')).toBe('así +ZeVnLIqe-');
    expect(decodeText(Buffer.from('a + b, +1, +'), 'utf-7')).toBe('a + b, +1, +');
  });

  it('is read in the seven bits of Korean mail, which announces itself', () => {
    // 한국 인권 between ASCII, and a stretch that its line ends.
    const korean = Buffer.from('\u001b$)C\n(\u000eGQ19\u000f) \u000e@N1G\nend', 'latin1');
    for (const declared of ['ISO-2022-KR', undefined])
      expect(decodeText(korean, declared)).toBe('(한국) 인권\nend');
  });

  it('is read in the seven bits of Chinese mail where those are declared', () => {
    const chinese = Buffer.from('a ~{VP9z~} ~~ ~{HKH(~}, ~\nb ~{VP\nc');
    for (const declared of ['HZ-GB-2312', 'hz'])
      expect(decodeText(chinese, declared)).toBe('a 中国 ~ 人权, b 中\nc');
    expect(decodeText(chinese)).toBe(chinese.toString());
  });

  it('is read as DOS wrote it, declared or not', () => {
    const dos = Buffer.from('La decisi\xa2n de la fiscal\xa1a se conoci\xa2 ayer, se\xa4al\xa2.', 'latin1');
    for (const declared of ['cp850', 'IBM850', 'x-cp437', undefined])
      expect(decodeText(dos, declared)).toBe('La decisión de la fiscalía se conoció ayer, señaló.');
  });

  it('keeps the frames of a table of DOS beside its words', () => {
    const table = Buffer.from(
      '\xb3 D\xa1a \xb3 A\xa4o \xb3\r\n\xc4\xc4\xc4\xc4\xc4\r\n\xb3 jur\xa1dica',
      'latin1',
    );
    expect(decodeText(table)).toBe('│ Día │ Año │\r\n─────\r\n│ jurídica');
  });

  it('has a decoder for every charset it may name', () => {
    for (const charset of [
      'windows-874',
      'windows-1258',
      'iso-8859-15',
      'koi8-u',
      'macintosh',
      'ibm866',
      'big5',
    ])
      expect(decodeText(Uint8Array.from([0x41, 0xe0, 0x42]), charset)).toMatch(/^A/);
  });
});
