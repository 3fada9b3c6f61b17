import { describe, expect, it } from 'vitest';
import { eclisIn } from '../../../electron/parser/ecli.ts';
import { neutralCitationsIn } from '../../../electron/parser/neutral-citation.ts';
import { writtenDates } from '../../../electron/parser/written-date.ts';

describe('a neutral citation', () => {
  it.each([
    ['[2003] EWCA Civ 547', '[2003] EWCA Civ 547', 'EWCA Civ'],
    ['NCN: [2010] EWHC 465 (Comm).', '[2010] EWHC 465 (Comm)', 'EWHC Comm'],
    ['[2021] UKSC 12', '[2021] UKSC 12', 'UKSC'],
    ['[2019] ZACC 12', '[2019] ZACC 12', 'ZACC'],
    ['2019 SCC 12', '2019 SCC 12', 'SCC'],
  ])('%s', (text, citation, court) => {
    expect(neutralCitationsIn(text)).toMatchObject([{ citation, court }]);
  });

  it('is not the place of a law report', () => {
    expect(neutralCitationsIn('[1932] AC 562, [1990] 2 WLR 1, [2001] QB 12, 482 U. S. 124')).toEqual([]);
  });
});

describe('an ECLI', () => {
  it('is taken apart, in capitals and without the full stop of its sentence', () => {
    expect(eclisIn('siehe ecli:de:bgh:2019:120319U4STR123.18.0.')).toEqual([
      {
        ecli: 'ECLI:DE:BGH:2019:120319U4STR123.18.0',
        country: 'DE',
        court: 'BGH',
        year: 2019,
        ordinal: '120319U4STR123.18.0',
      },
    ]);
  });

  it('has a country that there is, a year and a number', () => {
    expect(eclisIn('ECLI:XX:BGH:2019:1 ECLI:DE:BGH:19:1 ECLI:DE:TOOLONGCODE:2019:1')).toEqual([]);
  });
});

describe('a date in words', () => {
  it.each([
    ['15TH April 2003', '2003-04-15'],
    ['26 DE JUNIO DE 2012', '2012-06-26'],
    ['1er juillet 2020', '2020-07-01'],
    ['12. März 2019', '2019-03-12'],
    ['April 23, 2013', '2013-04-23'],
    ['١٢ من مارس سنة ٢٠١٩', '2019-03-12'],
    ['12 نيسان 2018', '2018-04-12'],
    ['12 апреля 2018', '2018-04-12'],
    ['2019年3月12日', '2019-03-12'],
  ])('%s is %s', (text, date) => {
    expect(writtenDates(`x ${text} x`).map((each) => each.date)).toEqual([date]);
  });

  it('is a day that there was', () => {
    expect(writtenDates('30 de fevereiro de 2012, 12 Smarch 2018, 11 listopada 2018')).toEqual([]);
  });
});
