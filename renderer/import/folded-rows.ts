import type { AlignedRow } from './align-paragraphs.ts';

/** A row to draw, or how many that are alike are folded away, and from which on. */
export type FoldedRow =
  | { readonly type: 'row'; readonly at: number; readonly row: AlignedRow }
  | { readonly type: 'folded'; readonly at: number; readonly count: number };

/** Alike ones beside a difference stay in sight, to say where it stands. */
const around = 1;

/** Folds away what is alike, except beside a difference and where it was unfolded (by the place it was folded at). */
export function foldRows(rows: readonly AlignedRow[], unfolded: ReadonlySet<number>): readonly FoldedRow[] {
  const isNear = (at: number) =>
    rows.slice(Math.max(0, at - around), at + around + 1).some(({ type }) => type !== 'same');
  const folded: FoldedRow[] = [];
  let at = 0;
  while (at < rows.length) {
    let end = at;
    while (end < rows.length && !isNear(end)) end += 1;
    if (end - at > 1 && !unfolded.has(at)) {
      folded.push({ type: 'folded', at, count: end - at });
      at = end;
      continue;
    }
    for (const stop = Math.max(end, at + 1); at < stop; at += 1) {
      const row = rows[at];
      if (row) folded.push({ type: 'row', at, row });
    }
  }
  return folded;
}
