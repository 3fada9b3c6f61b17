import type { ImportResult } from '../../shared/model/import.ts';

type Status = ImportResult['status'];

/** What a person must look at comes first. */
export const statusOrder: readonly Status[] = ['failed', 'duplicate', 'imported', 'skipped'];

/** A row of the list: the heading of a group, or a file. */
export type ResultRow =
  | { readonly type: 'group'; readonly status: Status; readonly count: number }
  | { readonly type: 'file'; readonly result: ImportResult };

/** Results as rows under headings: what failed, duplicates, what came in, what was skipped; each in the run's order. */
export function groupedRows(results: readonly ImportResult[]): readonly ResultRow[] {
  return statusOrder.flatMap((status) => {
    const mine = results.filter((result) => result.status === status);
    if (mine.length === 0) return [];
    return [{ type: 'group', status, count: mine.length } as const, ...fileRows(mine)];
  });
}

/** Results as rows in the run's order. */
export function fileRows(results: readonly ImportResult[]): readonly ResultRow[] {
  return results.map((result) => ({ type: 'file', result }));
}
