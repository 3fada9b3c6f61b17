import type { Merge, Seen } from '../model/merge.ts';
import type { CommonPast } from './merge-question.ts';

/** Up to which entry an archive knows another one's log, and by which entry of its own. */
export interface Known {
  readonly sequence: number;
  readonly entry: number;
}

/** Without a limit, each merge would keep all that all before it knew. */
const mostPassedOn = 50;

/**
 * What an archive knows of a log, by its merges and by the entries that both logs begin with (`shared`, their number).
 * `holds` says whether that log has such an entry: a copy that went another way has another one of the same number.
 */
export async function knownOf(
  merges: Iterable<Merge>,
  log: { readonly archive: string; readonly holds: (seen: Seen) => Promise<boolean> },
  shared: number,
): Promise<Known> {
  const places = [...merges].flatMap(({ entry, seen }) => seen.map((place) => ({ ...place, entry })));
  const newestFirst = places
    .filter(({ archive, sequence }) => archive === log.archive && sequence > shared)
    .sort((one, other) => other.sequence - one.sequence || one.entry - other.entry);
  for (const { entry, ...place } of newestFirst)
    if (await log.holds(place)) return { sequence: place.sequence, entry };
  return { sequence: shared, entry: shared };
}

/** What an archive passes on of what it knows of others: of all that it ever saw, the newest places. */
export function passedOn(merges: Iterable<Merge>): readonly Seen[] {
  const places = [...merges].flatMap(({ seen }) => seen);
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
