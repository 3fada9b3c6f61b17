import type { Terms } from '../packed/terms.ts';

/** Terms [from, to) that are alike up to `depth`. */
export interface Branch {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** The letter of a term at `depth`; -1 behind its end. */
export function letterAt({ units, starts }: Terms, place: number, depth: number): number {
  const at = (starts[place] ?? 0) + depth;
  return at < (starts[place + 1] ?? 0) ? (units[at] ?? 0) : -1;
}

/** The first place of a branch with no lesser letter behind it than this; its end where there is none. */
function firstWith(terms: Terms, { from, to, depth }: Branch, letter: number): number {
  // Mostly it is near: steps that double find where, halves then the very place.
  let low = from;
  let high = low;
  for (let step = 1; high < to && letterAt(terms, high, depth) < letter; step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, to);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (letterAt(terms, middle, depth) < letter) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of a branch whose terms go on with the first letter of `text`, those that go on as all of it does. */
export function goingOn(terms: Terms, branch: Branch, text: string): Branch {
  let { from, to, depth } = branch;
  for (let place = 1; place < text.length; place += 1) {
    depth += 1;
    const letter = text.charCodeAt(place);
    from = firstWith(terms, { from, to, depth }, letter);
    to = firstWith(terms, { from, to, depth }, letter + 1);
  }
  return { from, to, depth: depth + 1 };
}

/** Where the terms end that go on with the same letter as the first of a branch. */
export function endOfFork(terms: Terms, { from, to, depth }: Branch, letter: number): number {
  return firstWith(terms, { from: from + 1, to, depth }, letter + 1);
}

/** Larger branches are few, and every word that is followed comes through them: where they part is kept. */
const large = 64;
const deepest = 16;

const knownForks = new WeakMap<Terms, Map<number, Int32Array>>();

/**
 * The letters with which a large branch goes on, lowest first, each with where its terms end: two numbers a letter. Null
 * for a small one: there it is as quick to look.
 */
export function forksOf(terms: Terms, branch: Branch): Int32Array | null {
  const { from, to, depth } = branch;
  if (to - from < large || depth >= deepest) return null;
  const known = knownForks.get(terms) ?? new Map<number, Int32Array>();
  knownForks.set(terms, known);
  const key = from * deepest + depth;
  const before = known.get(key);
  if (before) return before;
  const forks: number[] = [];
  // A term that is over here stands first and goes on with nothing.
  for (let place = letterAt(terms, from, depth) < 0 ? from + 1 : from; place < to;) {
    const letter = letterAt(terms, place, depth);
    place = endOfFork(terms, { from: place, to, depth }, letter);
    forks.push(letter, place);
  }
  const found = Int32Array.from(forks);
  known.set(key, found);
  return found;
}
