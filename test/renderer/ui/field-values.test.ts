import { expect, test } from 'vitest';
import { fieldName, isTold } from '../../../renderer/ui/field-names.ts';
import { fieldValues } from '../../../renderer/ui/field-values.ts';
import { archiveFields } from '../../../shared/fields/archive-fields.ts';
import { givenTerms } from '../../../shared/fields/thesauri.ts';
import { createTranslate } from '../../../shared/i18n/translate.ts';
import { noVocabulary } from '../../../shared/model/vocabulary.ts';

const known = { fields: archiveFields(noVocabulary), terms: givenTerms };
const english = { translate: createTranslate('en'), language: 'en-GB', ...known };
const french = { translate: createTranslate('fr'), language: 'fr', ...known };

test.each([
  ['countries', ['SN', 'FR'], ['Sénégal', 'France']],
  ['languages', ['wo'], ['wolof']],
  ['ruling.outcome', 'acquitted', [french.translate('outcome.acquitted')]],
  ['date', '2018-11-25', ['25 novembre 2018']],
  ['title', 'محكمة', ['محكمة']],
  ['notes', undefined, []],
])('%s is said as the screens say it', (field, value, said) => {
  expect(fieldValues(value, field, french)).toEqual(said);
});

test('people, relations and sections are said by what names them', () => {
  expect(fieldValues([{ name: 'A. B.', role: 'judge' }], 'people', english)).toEqual(['A. B. (Judge)']);
  expect(fieldValues([{ relation: 'cites', reference: '12/2019' }], 'related', english)).toEqual(['12/2019']);
  const section = { title: 'Rulings', documents: ['daaaaaaaaaaaa'] };
  expect(fieldValues([section], 'sections', english)).toEqual(['Rulings (1 document)']);
});

test('a field of a newer kind is shown under its own name rather than not at all', () => {
  expect(fieldName({ field: 'ruling.chamber', collection: 'documents' }, english)).toBeNull();
  expect(isTold('ruling.chamber')).toBe(true);
  expect(fieldValues({ number: 3 }, 'ruling.chamber', english)).toEqual(['{"number":3}']);
});
