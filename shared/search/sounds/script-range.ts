import { placesWithPrefix, type Terms } from '../packed/terms.ts';
import type { SoundScript } from './letters.ts';

type ScriptRange = readonly [from: number, to: number];

/** Every word is followed into all of them. */
const known = new WeakMap<Terms, Map<SoundScript, ScriptRange>>();

/** The terms [from, to) of a script, which lie side by side. */
export function rangeOf(terms: Terms, script: SoundScript): ScriptRange {
  const ofTerms = known.get(terms) ?? new Map<SoundScript, ScriptRange>();
  known.set(terms, ofTerms);
  const before = ofTerms.get(script);
  if (before) return before;
  const [first = '', last = ''] = script.range.map((code) => String.fromCharCode(code));
  const range = [placesWithPrefix(terms, first)[0], placesWithPrefix(terms, last)[1]] as const;
  ofTerms.set(script, range);
  return range;
}
