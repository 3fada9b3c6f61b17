import type { Mark } from '../../shared/search/marks.ts';
import type { PlacedNote } from './placed-note.ts';

/** A stretch of a text that is drawn in one way. */
export interface TextRun {
  readonly text: string;
  /** The highlight over it; of several the one that begins last. */
  readonly note: PlacedNote['note'] | null;
  /** It is where that highlight begins. */
  readonly isFirst: boolean;
}

/** A hit, or what lies between two, in the runs that highlights cut it into. */
export interface TextPart {
  readonly start: number;
  readonly isHit: boolean;
  readonly runs: readonly TextRun[];
}

/**
 * Cuts a text that begins at `offset` of the document into hits and what lies between; a hit stays whole, whatever
 * highlights cross it. `marks` count from the text's own beginning, notes from the document's.
 */
export function textParts(
  text: string,
  { marks, notes, offset }: { marks: readonly Mark[]; notes: readonly PlacedNote[]; offset: number },
): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  const add = (to: number, isHit: boolean) => {
    if (from < to) parts.push({ start: from, isHit, runs: runsOf(from, to) });
    from = to;
  };
  const near = notes.flatMap(({ note, place }) =>
    place && place.start < offset + text.length && place.end > offset
      ? [{ note, start: place.start - offset, end: place.end - offset }]
      : [],
  );
  const runsOf = (start: number, end: number): readonly TextRun[] => {
    const cuts = near.flatMap((each) => [each.start, each.end]).filter((at) => at > start && at < end);
    const edges = [...new Set([start, ...cuts, end])].sort((one, other) => one - other);
    return edges.slice(0, -1).map((at, index) => {
      const over = near.findLast((each) => each.start <= at && each.end > at);
      return {
        text: text.slice(at, edges[index + 1]),
        note: over?.note ?? null,
        isFirst: over?.start === at,
      };
    });
  };
  for (const [start, end] of marks) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return parts;
}
