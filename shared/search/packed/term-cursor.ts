import type { Terms, TermUnits } from './terms.ts';

/** Goes through terms in their order: no object a term. */
export interface TermCursor extends TermUnits {
  readonly place: number;
  /** False behind the last term. */
  readonly isThere: boolean;
  next(): void;
}

export function createTermCursor({ units, starts, count }: Terms): TermCursor {
  const cursor = {
    units,
    place: 0,
    start: 0,
    end: starts[1] ?? 0,
    isThere: count > 0,
    next() {
      cursor.place += 1;
      cursor.isThere = cursor.place < count;
      cursor.start = cursor.end;
      cursor.end = starts[cursor.place + 1] ?? 0;
    },
  };
  return cursor;
}
