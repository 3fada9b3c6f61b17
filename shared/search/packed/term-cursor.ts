import type { Segment } from './segment.ts';
import type { TermUnits } from './terms.ts';

/** Goes through the terms of a segment in their order, and tells where their postings lie: no object a term. */
export interface TermCursor extends TermUnits {
  /** False behind the last term. */
  readonly isThere: boolean;
  next(): void;
  /** Visits each field in which the term stands: its number, in how many documents, and where its postings begin. */
  visitFields(visit: (field: number, count: number, start: number) => void): void;
}

export function createTermCursor({ terms, postings, postingStarts }: Segment): TermCursor {
  const { starts, count } = terms;
  let place = 0;
  let position = 0;

  function number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = postings[position++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  const cursor = {
    units: terms.units,
    start: 0,
    end: starts[1] ?? 0,
    isThere: count > 0,
    next() {
      place += 1;
      cursor.isThere = place < count;
      cursor.start = cursor.end;
      cursor.end = starts[place + 1] ?? 0;
    },
    visitFields(visit: (field: number, count: number, start: number) => void) {
      position = postingStarts[place] ?? 0;
      let field = 0;
      for (let standsIn = number(); standsIn !== 0; standsIn >>>= 1, field += 1) {
        if ((standsIn & 1) === 0) continue;
        const documents = number();
        const length = standsIn > 1 ? number() : 0;
        visit(field, documents, position);
        position += length;
      }
    },
  };
  return cursor;
}
