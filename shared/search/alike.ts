import type { IndexView } from './packed/index-view.ts';
import { documentFrequency } from './packed/tally.ts';
import { visitAlike } from './sounds/alike-terms.ts';
import type { SoundScript } from './sounds/letters.ts';

/** As many writings of a name are taken, the nearest and commonest. */
const mostAlike = 8;

/** How much farther from the word than the nearest one another may be. */
const spread = 1;

/** The terms of other scripts that sound like a folded word, none much farther from it than the nearest of its script. */
export function alikeTo(view: IndexView, word: string, scripts: readonly SoundScript[]): readonly string[] {
  const costs = new Map<string, number>();
  const leastOf = new Map<SoundScript, number>();
  const scriptOf = new Map<string, SoundScript>();
  for (const { segment } of view.parts)
    visitAlike(segment.terms, { word, scripts }, (term, cost, script) => {
      costs.set(term, Math.min(cost, costs.get(term) ?? cost));
      leastOf.set(script, Math.min(cost, leastOf.get(script) ?? cost));
      scriptOf.set(term, script);
    });
  const leastFor = (term: string) => {
    const script = scriptOf.get(term);
    return (script && leastOf.get(script)) ?? 0;
  };
  return Array.from(costs, ([term, cost]) => ({ term, cost, frequency: documentFrequency(view, term) }))
    .filter(({ term, cost }) => cost <= leastFor(term) + spread)
    .sort((one, other) => one.cost - other.cost || other.frequency - one.frequency)
    .slice(0, mostAlike)
    .map(({ term }) => term);
}
