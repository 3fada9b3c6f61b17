import type { Terms, TermUnits } from './terms.ts';
import { withRoom } from './with-room.ts';

/** Takes terms in their order. */
export interface TermsWriter {
  readonly count: number;
  add(term: TermUnits): void;
  finish(): Terms;
}

/** What one byte can say is enough: terms are at most 64 units long, and less in common is never wrong. */
const mostShared = 255;

export function createTermsWriter(): TermsWriter {
  let units = new Uint16Array(1 << 14);
  let starts = new Uint32Array(1 << 11);
  let shared = new Uint8Array(1 << 11);
  let count = 0;
  let length = 0;

  /** How many units the term that was just put at `length` has in common with the one before it. */
  function commonStart(ofTerm: number): number {
    const before = starts[Math.max(0, count - 1)] ?? 0;
    const most = Math.min(length - before, ofTerm, mostShared);
    let common = 0;
    while (common < most && units[before + common] === units[length + common]) common += 1;
    return common;
  }

  return {
    get count() {
      return count;
    },
    add({ units: from, start, end }) {
      units = withRoom(units, length + end - start);
      starts = withRoom(starts, count + 2);
      shared = withRoom(shared, count + 1);
      for (let at = start; at < end; at += 1) units[length + at - start] = from[at] ?? 0;
      shared[count] = commonStart(end - start);
      length += end - start;
      count += 1;
      starts[count] = length;
    },
    finish: () => ({
      count,
      units: units.slice(0, length),
      starts: starts.slice(0, count + 1),
      shared: shared.slice(0, count),
    }),
  };
}
