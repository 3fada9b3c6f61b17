import { expect, test } from 'vitest';
import { valueAt } from '../../../shared/fields/field.ts';
import { fieldPaths, fields } from '../../../shared/fields/fields.ts';
import { readSaid } from '../../../shared/fields/read-said.ts';
import { saidOf } from '../../../shared/fields/said.ts';
import { sampleDocument } from '../../support/sample-document.ts';

const full = sampleDocument({
  kind: 'ruling',
  title: 'A title; with a semicolon',
  authors: ['One; two', 'Three'],
  date: '2018-03~',
  languages: ['wo', 'zh-Hans'],
  countries: ['SN', 'YUCS'],
  tags: ['press, radio'],
  people: [{ name: 'Amina (the elder)', role: 'complainant' }],
  violence: ['rape'],
  source: { url: 'https://example.org/a', accessed: '2020' },
  confidentiality: 'restricted',
  notes: 'Line one\nline two',
  ruling: {
    court: 'High Court',
    ecli: 'ECLI:FR:CCASS:2019:CR00001',
    legalBasis: ['Art. 1; 2'],
    outcome: 'acquitted',
    sentences: [
      { type: 'imprisonment', amount: 2.5, unit: 'years', isSuspended: true },
      { type: 'fine', amount: 20000, unit: 'NOK' },
      { type: 'imprisonment' },
    ],
    isRetaliation: false,
  },
});

test('a form that nobody typed into says what the record said, field by field', () => {
  for (const path of fieldPaths.filter((each) => each !== 'related')) {
    const value = valueAt(full, path);
    const said = readSaid(saidOf(value, fields[path].type), fields[path].type);
    const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
    expect([path, said]).toEqual([path, { value: isNothing ? undefined : value }]);
  }
});

test('rows that nobody filled in say nothing, and half a row is told to be wrong', () => {
  const people = (...rows: readonly { name: string; role: string }[]) =>
    readSaid({ is: 'people', people: rows }, { is: 'people' });
  expect(people({ name: ' ', role: '' })).toEqual({ value: undefined });
  expect(people({ name: 'Amina', role: '' })).toMatchObject({ wrong: 'person', cell: 'Amina' });
  expect(people({ name: 'Amina', role: 'Plaignante' })).toEqual({
    value: [{ name: 'Amina', role: 'complainant' }],
  });
  const empty = { type: '', amount: '', unit: 'years', isSuspended: false };
  const sentence = (row: Partial<typeof empty>) =>
    readSaid({ is: 'sentences', sentences: [{ ...empty, ...row }] }, { is: 'sentences' });
  expect(sentence({})).toEqual({ value: undefined });
  expect(sentence({ type: 'imprisonment', amount: '2,5' })).toEqual({
    value: [{ type: 'imprisonment', amount: 2.5, unit: 'years' }],
  });
  expect(sentence({ type: 'imprisonment', amount: 'two' })).toMatchObject({ wrong: 'sentence' });
  expect(sentence({ amount: '3' })).toMatchObject({ wrong: 'sentence' });
});

test('dates and countries are read as a table’s are', () => {
  expect(readSaid({ is: 'text', text: '5 April 2018' }, { is: 'date' })).toEqual({ value: '2018-04-05' });
  expect(readSaid({ is: 'text', text: 'soon' }, { is: 'date' })).toMatchObject({ wrong: 'date' });
  const countries = (pending: string, ...words: readonly string[]) =>
    readSaid({ is: 'words', words, pending }, { is: 'countries' });
  expect(countries('', 'SN', 'XX')).toMatchObject({ wrong: 'country', cell: 'XX' });
  expect(countries('Sénégal', 'FR')).toEqual({ value: ['FR', 'SN'] });
  expect(countries('Atlantis', 'FR')).toMatchObject({ wrong: 'country', cell: 'Atlantis' });
});
