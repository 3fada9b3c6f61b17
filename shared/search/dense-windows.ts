import type { Match } from './marks.ts';

/** Matches [first, last] that stand close together, by their places in the list. */
export interface DenseWindow {
  readonly first: number;
  readonly last: number;
}

/** A second occurrence of a word says little more than the first. */
const repeated = 0.1;
/** Words that an earlier window has shown already. */
const shown = 0.3;

/** A word that stands everywhere in a text tells one passage from another less than a rare one. */
function wordWeights(matches: readonly Match[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { word } of matches) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map(Array.from(counts, ([word, count]) => [word, 1 / (1 + Math.log(count))]));
}

interface Search {
  readonly length: number;
  readonly weights: ReadonlyMap<number, number>;
  readonly isTaken: (match: Match) => boolean;
}

/** One walk over the matches with two ends; what the window gains and loses is added and taken away. */
function densest(matches: readonly Match[], { length, weights, isTaken }: Search): DenseWindow | null {
  const inside = new Map<number, number>();
  let best: (DenseWindow & { readonly score: number }) | null = null;
  let first = 0;
  let score = 0;
  const change = (match: Match, by: 1 | -1) => {
    const count = (inside.get(match.word) ?? 0) + by;
    inside.set(match.word, count);
    const isOnly = (by === 1 ? count : count + 1) === 1;
    score += by * (weights.get(match.word) ?? 0) * (isOnly ? 1 : repeated);
  };
  matches.forEach((match, last) => {
    if (isTaken(match)) {
      inside.clear();
      score = 0;
      first = last + 1;
      return;
    }
    change(match, 1);
    for (let edge = matches[first]; edge && match.end - edge.start > length && first < last;) {
      change(edge, -1);
      first += 1;
      edge = matches[first];
    }
    if (!best || score > best.score + 1e-9) best = { first, last, score };
  });
  return best;
}

/**
 * The windows of at most `length` UTF-16 units in which most different words of the query stand together, best first,
 * none touching another; after the second only with words not yet shown. `matches` are in order of their start.
 */
export function denseWindows(
  matches: readonly Match[],
  { length, most }: { readonly length: number; readonly most: number },
): DenseWindow[] {
  const windows: DenseWindow[] = [];
  const weights = wordWeights(matches);
  const seen = new Set<number>();
  const taken: (readonly [number, number])[] = [];
  while (windows.length < most) {
    const window = densest(matches, {
      length,
      weights,
      isTaken: ({ start, end }) => taken.some(([from, to]) => end > from && start < to),
    });
    if (!window) break;
    const words = new Set(matches.slice(window.first, window.last + 1).map((match) => match.word));
    if (windows.length >= 2 && [...words].every((word) => seen.has(word))) break;
    windows.push(window);
    // As wide again on both sides, for the passages grow to whole sentences and must not show the same twice.
    const start = matches[window.first]?.start ?? 0;
    const end = matches[window.last]?.end ?? 0;
    taken.push([start - length, end + length]);
    for (const word of words) {
      seen.add(word);
      weights.set(word, (weights.get(word) ?? 0) * shown);
    }
  }
  return windows;
}
