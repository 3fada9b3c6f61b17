import { expect, test } from 'vitest';
import { queryOfField, queryOfTerm } from '../../../renderer/vocabulary/query-of.ts';
import { archiveFields } from '../../../shared/fields/archive-fields.ts';
import { ownFieldSchema } from '../../../shared/model/own-field.ts';
import { readQuery } from '../../../shared/search/query.ts';

const ward = ownFieldSchema.parse({
  ...{ schemaVersion: 1, id: 'ward', type: 'list', updatedAt: '2026-11-23T00:00:00.000Z' },
});
const fields = archiveFields({ terms: [], fields: [ward] });

test.each([
  ['violence', 'dowry-demand', 'violence:dowry-demand'],
  ['own.ward', 'north', 'own.ward:north'],
] as const)('documents with a term of %s are found by a query', (list, code, query) => {
  expect(queryOfTerm({ list, code }, fields)).toBe(query);
  expect(readQuery(query).filters).toHaveLength(1);
});

test('a list that no query asks for has none, and a field is asked for by whatever it says', () => {
  expect(queryOfTerm({ list: 'roles', code: 'midwife' }, fields)).toBeNull();
  expect(readQuery(queryOfField('ward')).filters).toHaveLength(1);
});
