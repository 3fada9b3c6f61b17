import type { IndexView } from './packed/index-view.ts';
import { documentFrequency } from './packed/tally.ts';
import type { Segment } from './packed/segment.ts';
import type { Terms } from './packed/terms.ts';
import { spread, visitAlike } from './sounds/alike-terms.ts';
import { scriptBeginning } from './sounds/heard-word.ts';
import type { SoundScript } from './sounds/letters.ts';
import { rangeOf } from './sounds/script-range.ts';

/** As many writings of a name are taken, the nearest and commonest. */
const mostAlike = 8;

interface Alike {
  readonly term: string;
  readonly cost: number;
  readonly script: SoundScript;
}

/** By segment, which never changes: while documents come in, only what is new is gone through for a word. */
const known = new WeakMap<Terms, Map<string, readonly Alike[]>>();
const mostKnown = 1000;

function alikeIn(terms: Terms, word: string, scripts: readonly SoundScript[]): readonly Alike[] {
  let ofTerms = known.get(terms);
  if (!ofTerms || ofTerms.size >= mostKnown) known.set(terms, (ofTerms = new Map<string, Alike[]>()));
  const key = `${word} ${scripts.length}`;
  const before = ofTerms.get(key);
  if (before) return before;
  const found: Alike[] = [];
  visitAlike(terms, { word, scripts }, (term, cost, script) => found.push({ term, cost, script }));
  ofTerms.set(key, found);
  return found;
}

const counted = new WeakMap<Segment, Map<SoundScript, number>>();

/** In about how many documents of a segment a script is written: in as many as its commonest term stands in. */
function writtenIn(segment: Segment, script: SoundScript): number {
  const ofSegment = counted.get(segment) ?? new Map<SoundScript, number>();
  counted.set(segment, ofSegment);
  const [from, to] = rangeOf(segment.terms, script);
  const count = ofSegment.get(script) ?? segment.frequencies.subarray(from, to).reduce(larger, 0);
  ofSegment.set(script, count);
  return count;
}

const larger = (one: number, other: number) => Math.max(one, other);

/** In about how many documents the script of a word is written; 0 where names are not followed in it. */
export function writtenLike({ parts }: IndexView, word: string): number {
  const script = scriptBeginning(word);
  return script ? parts.reduce((sum, { segment }) => sum + writtenIn(segment, script), 0) : 0;
}

/** The terms of other scripts that sound like a folded word, none much farther from it than the nearest of its script. */
export function alikeTo(view: IndexView, word: string, scripts: readonly SoundScript[]): readonly string[] {
  const nearest = new Map<string, Alike>();
  const leastOf = new Map<SoundScript, number>();
  for (const { segment } of view.parts)
    for (const alike of alikeIn(segment.terms, word, scripts)) {
      const { term, cost, script } = alike;
      if (cost < (nearest.get(term)?.cost ?? Infinity)) nearest.set(term, alike);
      if (cost < (leastOf.get(script) ?? Infinity)) leastOf.set(script, cost);
    }
  return Array.from(nearest.values())
    .filter(({ cost, script }) => cost <= (leastOf.get(script) ?? 0) + spread)
    .map(({ term, cost }) => ({ term, cost, frequency: documentFrequency(view, term) }))
    .sort((one, other) => one.cost - other.cost || other.frequency - one.frequency)
    .slice(0, mostAlike)
    .map(({ term }) => term);
}
