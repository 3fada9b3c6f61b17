import { expect, test } from 'vitest';
import { groupedRows } from '../../../renderer/import/result-rows.ts';
import { documentIdSchema } from '../../../shared/model/ids.ts';
import type { ImportResult } from '../../../shared/model/import.ts';

const near = { id: documentIdSchema.parse('d000000000001'), likeness: 0.9 };

test('results stand under headings, what is to be decided first, each group in the order of the run', () => {
  const results: ImportResult[] = [
    { file: 'a', status: 'imported' },
    { file: 'b', status: 'failed' },
    { file: 'c', status: 'imported' },
    { file: 'd', status: 'duplicate' },
    { file: 'e', status: 'imported', near: [near] },
    { file: 'f', status: 'imported', near: [{ ...near, isKept: true }] },
    { file: 'g', status: 'imported', near: [{ ...near, isKept: true }, near] },
  ];
  const rows = groupedRows(results).map((row) =>
    row.type === 'group' ? `${row.group} ${String(row.count)}` : row.result.file,
  );
  expect(rows).toEqual([
    'failed 1',
    'b',
    'duplicate 1',
    'd',
    'near 2',
    'e',
    'g',
    'imported 3',
    'a',
    'c',
    'f',
  ]);
});
