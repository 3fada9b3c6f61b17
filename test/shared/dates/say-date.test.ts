import { expect, test } from 'vitest';
import { sayDate } from '../../../shared/dates/say-date.ts';
import { translateIn } from '../../../shared/i18n/translate.ts';
import type { InterfaceLanguage } from '../../../shared/model/preferences.ts';

test.each([
  ['en', '2018-11-25', '25 November 2018'],
  ['en', '2018-03~', 'around March 2018'],
  ['en', '2018%', 'around 2018 (uncertain)'],
  ['en', '201X', 'between 2010 and 2019'],
  ['en', '2018/2019', '2018 to 2019'],
  ['en', '../2019', 'until 2019'],
  ['en', '2018/', 'from 2018 on (end not known)'],
  ['en', '/..', 'date not known'],
  ['en', '2018-XX', 'a month of 2018'],
  ['en', '2018-11-XX', 'a day of November 2018'],
  ['en', '2018-23', 'autumn 2018'],
  ['en', '-0043', '44 BC'],
  ['en', '0079-08-24', '24 August 79'],
  ['en', '2018-13', '2018-13'],
  ['fr', '2018-03~', 'vers mars 2018'],
  ['fr', '201X', 'entre 2010 et 2019'],
  ['fr', '2017-10/2018-12', 'de octobre 2017 à décembre 2018'],
  ['es', '2018-03~', 'hacia marzo de 2018'],
  ['es', '2018/2019', 'de 2018 a 2019'],
  ['ar', '2018-03~', 'حوالي مارس 2018'],
  ['ar', '201X', 'بين 2010 و2019'],
  ['ar', '2018/2019', 'من 2018 إلى 2019'],
] as const)('in %s, %s is told as “%s”', (language: InterfaceLanguage, edtf, words) => {
  const locale = language === 'en' ? 'en-GB' : `${language}-u-nu-latn-ca-gregory`;
  expect(sayDate(edtf, { translate: translateIn(language), locale })).toBe(words);
});
