import type { IndexView } from './packed/index-view.ts';
import { documentFrequency } from './packed/tally.ts';
import type { Terms } from './packed/terms.ts';
import { spread, visitAlike } from './sounds/alike-terms.ts';
import type { SoundScript } from './sounds/letters.ts';

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
    .sort(
      (one, other) =>
        one.cost - other.cost || other.frequency - one.frequency || (one.term < other.term ? -1 : 1),
    )
    .slice(0, mostAlike)
    .map(({ term }) => term);
}
