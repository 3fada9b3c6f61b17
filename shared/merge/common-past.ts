import type { Merge, Seen } from '../model/merge.ts';
import type { CommonPast } from './merge-question.ts';

/** Up to which entry of another log an archive knows a record, and by which entry of its own. */
export interface Known {
  readonly sequence: number;
  readonly entry: number;
}

/** What an archive knows of another one's log, record by record. */
export type Knowledge = (key: string) => Known;

/** Without a limit, each merge would keep all that all before it knew. */
const mostPassedOn = 50;

const nothing: Known = { sequence: 0, entry: 0 };

/**
 * What an archive knows of a log, by its merges and by the entries that both logs begin with (`shared`, their number).
 * `holds` says whether that log has such an entry: a copy that went another way has another one of the same number.
 */
export async function knowledgeOf(
  merges: Iterable<Merge>,
  log: { readonly archive: string; readonly holds: (seen: Seen) => Promise<boolean> },
  shared: number,
): Promise<Knowledge> {
  let whole: Known = { sequence: shared, entry: shared };
  const parts = new Map<string, Known>();
  const places = [...merges].flatMap(({ entry, seen }) => seen.map((place) => ({ ...place, entry })));
  const newestFirst = places.sort((one, other) => other.sequence - one.sequence || one.entry - other.entry);
  for (const { entry, ...place } of newestFirst) {
    // To look a place up takes reading the log: what an older one would add is known by then.
    if (place.archive !== log.archive || place.sequence <= whole.sequence) continue;
    if (!(await log.holds(place))) continue;
    const known = { sequence: place.sequence, entry };
    if (place.within === undefined) whole = known;
    else for (const key of place.within) if (!parts.has(key)) parts.set(key, known);
  }
  return (key) => later(whole, parts.get(key) ?? nothing);
}

/** What an archive passes on of what it knows of others: of all that it ever saw, the newest places. */
export function passedOn(merges: Iterable<Merge>): readonly Seen[] {
  const places = [...merges].flatMap(({ seen }) => seen.filter(({ within }) => within === undefined));
  const distinct = new Map(places.map((place) => [place.hash, place]));
  return [...distinct.values()].sort((one, other) => other.sequence - one.sequence).slice(0, mostPassedOn);
}

/** Which of two states of a record that both archives know is the later one. */
export function commonPast(mineKnown: Known, theirsKnown: Known): CommonPast {
  if (mineKnown.sequence === 0 && theirsKnown.sequence === 0) return 'none';
  if (mineKnown.sequence === 0) return 'theirs';
  if (theirsKnown.sequence === 0) return 'mine';
  // When they were where I know them, they knew me already.
  if (mineKnown.entry <= theirsKnown.sequence) return 'theirs';
  return theirsKnown.entry <= mineKnown.sequence ? 'mine' : 'both';
}

function later(one: Known, other: Known): Known {
  return other.sequence > one.sequence ? other : one;
}
