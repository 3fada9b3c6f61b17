import { placesWithPrefix, type Terms } from '../packed/terms.ts';
import { createAligner, type Alignment, type Aligner } from './alignment.ts';
import { hear, soundScripts, type HeardWord } from './heard-word.ts';
import type { SoundScript } from './letters.ts';
import { asBeginning } from './unit.ts';

/** Takes a term, what it costs to take it for the word, and its script. */
export type VisitAlike = (term: string, cost: number, script: SoundScript) => void;

/** What may be left out or added; less where a word says little: too much sounds like one with two consonants. */
const mostCosts = [-1, 1, 1] as const;

/** How far from a word may be what is taken for it; below 0 where too little is heard to follow it into other scripts. */
function mostCost({ units }: HeardWord): number {
  const consonants = units.filter(({ isVowel, skipCost }) => !isVowel && skipCost === Infinity).length;
  return units.length > 3 ? (mostCosts[consonants] ?? Infinity) : -1;
}

interface Walk {
  readonly terms: Terms;
  readonly script: SoundScript;
  readonly aligner: Aligner;
  readonly visit: VisitAlike;
}

/** The first place in [from, to) whose term has another unit at `depth` than the first of them. */
function nextLetter({ units, starts }: Terms, [from, to]: readonly [number, number], depth: number): number {
  const letterAt = (place: number) => units[(starts[place] ?? 0) + depth] ?? 0;
  const letter = letterAt(from);
  let [low, high] = [from + 1, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (letterAt(middle) === letter) low = middle + 1;
    else high = middle;
  }
  return low;
}

const lengthAt = ({ starts }: Terms, place: number) => (starts[place + 1] ?? 0) - (starts[place] ?? 0);

/** Follows every spelling that goes on from `prefix`, the beginning of the terms [from, to). */
function follow(
  walk: Walk,
  [from, to]: readonly [number, number],
  prefix: string,
  alignment: Alignment,
): void {
  const { terms, script, aligner, visit } = walk;
  let place = from;
  if (prefix !== '' && place < to && lengthAt(terms, place) === prefix.length) {
    const cost = aligner.costOf(alignment);
    if (cost !== null) visit(prefix, cost, script);
    place += 1;
  }
  while (place < to) {
    const end = nextLetter(terms, [place, to], prefix.length);
    const letter = String.fromCharCode(terms.units[(terms.starts[place] ?? 0) + prefix.length] ?? 0);
    for (const { text, units } of script.spellings(letter)) {
      const isDoubled = prefix.endsWith(text);
      let next: Alignment | null = alignment;
      for (const unit of isDoubled ? [] : units)
        next &&= aligner.next(next, script.isAbjad && prefix === '' ? asBeginning(unit) : unit);
      const longer = prefix + text;
      const range = next && (text.length > 1 ? placesWithPrefix(terms, longer) : ([place, end] as const));
      if (next && range && range[0] < range[1]) follow(walk, range, longer, next);
    }
    place = end;
  }
}

/**
 * Visits the terms in other scripts that sound like a folded word: خديجه for khadija, смагулова for smagulova. A walk over
 * the sorted terms that leaves every beginning at once which cannot become the word.
 */
export function visitAlike(terms: Terms, word: string, visit: VisitAlike): void {
  const heard = hear(word);
  const most = heard ? mostCost(heard) : -1;
  if (!heard || most < 0) return;
  const visitNear: VisitAlike = (term, cost, script) => {
    if (cost <= most) visit(term, cost, script);
  };
  for (const script of soundScripts) {
    if (script === heard.script) continue;
    const [first, last] = script.range.map((code) => String.fromCharCode(code));
    const [from] = placesWithPrefix(terms, first ?? '');
    const [, to] = placesWithPrefix(terms, last ?? '');
    const aligner = createAligner(heard, script);
    if (from < to) follow({ terms, script, aligner, visit: visitNear }, [from, to], '', aligner.start);
  }
}
