import { expect, test } from 'vitest';
import { dossierOptionsSchema, protectedNameSchema } from '../../../shared/model/dossier-options.ts';
import { plainEntry } from '../../../shared/model/dossier-entry.ts';
import { dossierSchema, entryOf } from '../../../shared/model/dossier.ts';
import { documentIdSchema } from '../../../shared/model/ids.ts';
import { passageSchema } from '../../../shared/model/passage.ts';

const a = documentIdSchema.parse('daaaaaaaaaaaa');
const b = documentIdSchema.parse('dbbbbbbbbbbbb');
const before = {
  schemaVersion: 1,
  id: 's00000000000a',
  title: 'Kept before there were options',
  sections: [{ title: 'One', documents: [a, b] }],
  updatedAt: '2026-01-01T00:00:00.000Z',
};

test('a dossier kept before there were options is read with everything as it was', () => {
  const read = dossierSchema.parse(before);
  expect(read.sections[0]?.note).toBe('');
  expect(read.redactions).toEqual({ terms: [], hidesNames: false });
  expect(read.cover).toEqual({ court: '', matter: '', parties: [] });
  expect(read.options).toEqual({
    numbering: 'through',
    bates: '',
    columns: ['kind', 'place', 'date'],
    citation: 'neutral',
    annotations: 'none',
    profile: 'court',
    protectedNames: [],
    sidecar: false,
    archival: false,
  });
  expect(entryOf(read, a)).toEqual(plainEntry);
});

test('what is said of one document leaves the others as they are', () => {
  const read = dossierSchema.parse({ ...before, entries: { [a]: { treatment: 'both' } } });
  expect(entryOf(read, a)).toEqual({ treatment: 'both', note: '', passages: [], redactions: [] });
  expect(entryOf(read, b)).toEqual(plainEntry);
});

test.each([
  ['a passage that ends before it begins', passageSchema, { start: 9, end: 3, text: 'x' }],
  ['a protected person without a pseudonym', protectedNameSchema, { names: ['Amina'], pseudonym: ' ' }],
  ['a protected person without a name', protectedNameSchema, { names: [' '], pseudonym: 'A.' }],
  ['a prefix that would break the line of a page number', dossierOptionsSchema, { bates: 'AB\nC' }],
  ['volumes of no page', dossierOptionsSchema, { volumes: { unit: 'pages', most: 0 } }],
])('%s is refused', (_, schema, said) => {
  expect(schema.safeParse(said).success).toBe(false);
});
