import { describe, expect, it } from 'vitest';
import { countryCode } from '../../../electron/parser/country.ts';
import { authorsProperty, titleProperty } from '../../../electron/parser/document-properties.ts';
import { edtfDate } from '../../../electron/parser/edtf.ts';
import { authorsOf, outletOf } from '../../../electron/parser/html-byline.ts';
import { languageTag } from '../../../electron/parser/language-tag.ts';

describe('a date that a file gives', () => {
  it.each([
    ['2018-11-25', '2018-11-25'],
    ['2018-11', '2018-11'],
    ['2018~', '2018~'],
    ['2017-10/2018-12', '2017-10/2018-12'],
    [2018, '2018'],
    ['2018-04-05T23:30:00-08:00', '2018-04-05'],
    ['D:20190312101500+01', '2019-03-12'],
    ['D:2019', '2019'],
    ['April 5, 2018', '2018-04-05'],
    ['Mon, 12 Mar 2018 10:00:00 GMT', '2018-03-12'],
  ])('%s is %s', (written, date) => {
    expect(edtfDate(written)).toBe(date);
  });

  it.each(['04/05/2018', '2018-13-01', '5 Smarch 2018', 'soon', '', null, { year: 2018 }])(
    '%s is none',
    (written) => {
      expect(edtfDate(written)).toBeUndefined();
    },
  );
});

describe('a language that a file gives', () => {
  it.each([
    ['EN_us', 'en-US'],
    ['spa', 'es'],
    ['arb', 'ar'],
    ['cmn', 'zh'],
    ['zh-Hans', 'zh-Hans'],
    ['pt_BR.UTF-8', 'pt-BR'],
    ['fr, en', 'fr'],
  ])('%s is %s', (written, tag) => {
    expect(languageTag(written)).toBe(tag);
  });

  it.each(['und', 'mul', 'x-klingon', 'English', '', 7])('%s is none', (written) => {
    expect(languageTag(written)).toBeUndefined();
  });
});

describe('a country that a file gives', () => {
  it.each([
    ['fr', 'FR'],
    ['UK', 'GB'],
    ['Perú', 'PE'],
    ['Mexico', 'MX'],
    ['الأردن', 'JO'],
    ['République dominicaine', 'DO'],
  ])('%s is %s', (written, code) => {
    expect(countryCode(written)).toBe(code);
  });

  it.each(['XX', 'EU', 'SU', 'Latin America', '', 33])('%s is none', (written) => {
    expect(countryCode(written)).toBeUndefined();
  });
});

describe('a byline', () => {
  it('is names: without what introduces them, and without dates and addresses', () => {
    expect(authorsOf('By Ana Ruiz and Sam Obi')).toEqual(['Ana Ruiz', 'Sam Obi']);
    expect(authorsOf('Ana Ruiz, 12 March 2018')).toEqual(['Ana Ruiz']);
    expect(authorsOf('By Ana Ruiz\n   March 25, 2015')).toEqual(['Ana Ruiz']);
    expect(authorsOf(null)).toEqual([]);
  });

  it('goes with an outlet, by its name or else its host', () => {
    expect(outletOf(' The Harbour  Mirror ')).toBe('The Harbour Mirror');
    expect(outletOf('https://www.mirror.example/x')).toBe('mirror.example');
    expect(outletOf('')).toBeUndefined();
  });
});

describe('what an office document says of itself', () => {
  it('counts when a person wrote it', () => {
    expect(titleProperty('Resolution A/RES/73/148')).toBe('Resolution A/RES/73/148');
    expect(authorsProperty('Ana Prueba; UNFPA')).toEqual(['Ana Prueba', 'UNFPA']);
  });

  it.each([
    'Microsoft Word - x.doc',
    'untitled',
    'C:\\files\\x',
    'ruling.docx',
    'Court Judgment Template',
    '...',
  ])('%s is no title', (title) => {
    expect(titleProperty(title)).toBeUndefined();
  });

  it('has no author where only a program or a login stands', () => {
    expect(authorsProperty('user; qce62l; ethertond; Unknown')).toEqual([]);
  });
});
