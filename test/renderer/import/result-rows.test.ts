import { expect, test } from 'vitest';
import { groupedRows } from '../../../renderer/import/result-rows.ts';
import { documentIdSchema } from '../../../shared/model/ids.ts';
import type { ImportResult } from '../../../shared/model/import.ts';

test('results stand under headings, what failed first, each group in the order of the run', () => {
  const results: ImportResult[] = [
    { file: 'a', status: 'imported' },
    { file: 'b', status: 'failed' },
    { file: 'c', status: 'imported' },
    { file: 'd', status: 'duplicate' },
    { file: 'e', status: 'imported', near: [{ id: documentIdSchema.parse('d000000000001'), likeness: 0.9 }] },
  ];
  const rows = groupedRows(results).map((row) =>
    row.type === 'group' ? `${row.group} ${String(row.count)}` : row.result.file,
  );
  expect(rows).toEqual(['failed 1', 'b', 'duplicate 1', 'd', 'near 1', 'e', 'imported 2', 'a', 'c']);
});
