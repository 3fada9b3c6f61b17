import { expect, test } from 'vitest';
import { documentsIn } from '../../../renderer/import/documents-in.ts';
import type { ImportResult } from '../../../shared/model/import.ts';
import { documentIdSchema } from '../../../shared/model/ids.ts';

const id = (number: number) => documentIdSchema.parse(`d${String(number).padStart(12, '0')}`);
const result = (file: string, status: ImportResult['status'], number?: number): ImportResult => ({
  file,
  status,
  ...(number !== undefined && { id: id(number) }),
});

test('a dossier of a folder has what came in, in its order, and the folder’s name', () => {
  const results = [
    result('Court/a.pdf', 'imported', 1),
    result('Court/b.pdf', 'duplicate', 9),
    result('Elsewhere/broken.pdf', 'failed'),
    result('Court/deep/c.pdf', 'imported', 2),
  ];
  expect(documentsIn(results)).toEqual({ documents: [id(1), id(2)], folder: 'Court' });
});

test('files of several folders, or of none, give a dossier no name', () => {
  expect(documentsIn([result('a/1.txt', 'imported', 1), result('b/2.txt', 'imported', 2)]).folder).toBe('');
  expect(documentsIn([result('1.txt', 'imported', 1)]).folder).toBe('');
});
