import { expect, test } from 'vitest';
import { askedNext, nothingAsked, type Asked } from '../../../renderer/search/asked.ts';
import { countSentence } from '../../../renderer/search/count-sentence.ts';
import { createTranslate } from '../../../shared/i18n/translate.ts';
import { documentIdSchema } from '../../../shared/model/ids.ts';

const kinds = { article: 0, ruling: 0, law: 0, testimony: 0, report: 0, other: 0 };
const said = (
  change: Partial<Asked>,
  counts: { readonly total: number; readonly totalWithAllWords: number; readonly isTotalExact?: false },
) => {
  const answer = { asked: askedNext(nothingAsked, change), kinds, milliseconds: 1, ...counts };
  return countSentence({ answer }, createTranslate('en'));
};

test('a count says how many have all the words, and whether it is still going on', () => {
  expect(said({}, { total: 40, totalWithAllWords: 40 })).toBe('40 documents');
  expect(said({ typed: 'law' }, { total: 1, totalWithAllWords: 1 })).toBe('1 document');
  expect(said({ typed: 'law court' }, { total: 9, totalWithAllWords: 2 })).toBe(
    '9 documents, 2 with all the words',
  );
  expect(said({ typed: 'law' }, { total: 0, totalWithAllWords: 0 })).toBe('Nothing found');
  expect(said({ typed: '"a law"' }, { total: 300, totalWithAllWords: 300, isTotalExact: false })).toBe(
    'At most 300 documents, still counting',
  );
  const similarTo = { id: documentIdSchema.parse('d000000000001'), title: 'A law' };
  expect(said({ similarTo }, { total: 9, totalWithAllWords: 9 })).toBe('The most alike first');
  expect(countSentence({ answer: null }, createTranslate('en'))).toBe('');
});
