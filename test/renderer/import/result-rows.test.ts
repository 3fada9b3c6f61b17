import { expect, test } from 'vitest';
import { groupedRows } from '../../../renderer/import/result-rows.ts';
import type { ImportResult } from '../../../shared/model/import.ts';

test('results stand under headings, what failed first, each group in the order of the run', () => {
  const results: ImportResult[] = [
    { file: 'a', status: 'imported' },
    { file: 'b', status: 'failed' },
    { file: 'c', status: 'imported' },
    { file: 'd', status: 'duplicate' },
  ];
  const rows = groupedRows(results).map((row) =>
    row.type === 'group' ? `${row.status} ${String(row.count)}` : row.result.file,
  );
  expect(rows).toEqual(['failed 1', 'b', 'duplicate 1', 'd', 'imported 2', 'a', 'c']);
});
