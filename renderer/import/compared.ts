import type { DocumentId } from '../../shared/model/ids.ts';
import type { ImportResult } from '../../shared/model/import.ts';

/** A file of a run beside a document that is the same, or nearly. */
export interface Compared {
  readonly result: ImportResult;
  readonly other: DocumentId;
  /** How much of their texts they share, 0 to 1; null where their bytes are the same. */
  readonly likeness: number | null;
  /** Whether the report says that both are kept. */
  readonly isKept: boolean;
}

/** More documents that are nearly the same are not offered beside a file: the likest say enough. */
const most = 3;

/** What a file can be held beside: the document that it is a duplicate of, or those that are nearly the same. */
export function comparisonsOf(result: ImportResult): readonly Compared[] {
  const { id, status, near = [] } = result;
  if (status === 'duplicate')
    return id === undefined ? [] : [{ result, other: id, likeness: null, isKept: false }];
  const likest = near.toSorted((one, other) => other.likeness - one.likeness).slice(0, most);
  return likest.map(({ id: other, likeness, isKept = false }) => ({ result, other, likeness, isKept }));
}
