import type { ImportResult } from '../../shared/model/import.ts';
import { comparisonsOf } from './compared.ts';

/** What became of a file; what came in though nearly the same was there is a group of its own, to be decided on. */
export type ResultGroup = ImportResult['status'] | 'near';

/** What a person must look at comes first. */
export const groupOrder: readonly ResultGroup[] = ['failed', 'duplicate', 'near', 'imported', 'skipped'];

/** The group that a result stands in. Nobody is asked again about what is kept beside all that is nearly the same. */
export function groupOf(result: ImportResult): ResultGroup {
  const isAsked = result.status === 'imported' && comparisonsOf(result).some(({ isKept }) => !isKept);
  return isAsked ? 'near' : result.status;
}

/** A row of the list: the heading of a group, or a file. */
export type ResultRow =
  | { readonly type: 'group'; readonly group: ResultGroup; readonly count: number }
  | { readonly type: 'file'; readonly result: ImportResult };

/** Results as rows under headings, each group in the run's order. */
export function groupedRows(results: readonly ImportResult[]): readonly ResultRow[] {
  return groupOrder.flatMap((group) => {
    const mine = results.filter((result) => groupOf(result) === group);
    if (mine.length === 0) return [];
    return [{ type: 'group', group, count: mine.length } as const, ...fileRows(mine)];
  });
}

/** Results as rows in the run's order. */
export function fileRows(results: readonly ImportResult[]): readonly ResultRow[] {
  return results.map((result) => ({ type: 'file', result }));
}
