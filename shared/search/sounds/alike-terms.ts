import { placesWithPrefix, type Terms } from '../packed/terms.ts';
import { createAligner, type Aligner } from './alignment.ts';
import { hear, type HeardWord } from './heard-word.ts';
import type { SoundScript, Spelling } from './letters.ts';
import { asBeginning } from './unit.ts';

/** Takes a term, what it costs to take it for the word, and its script. */
export type VisitAlike = (term: string, cost: number, script: SoundScript) => void;

/** What may be left out or added; less where a word says little: too much sounds like one with two consonants. */
const mostCosts = [-1, 1, 1] as const;

/** How far from a word may be what is taken for it; below 0 where too little is heard to follow it into other scripts. */
function mostCost({ script, units }: HeardWord): number {
  const consonants = units.filter(({ isVowel }) => !isVowel).length;
  const fewest = script.isAbjad ? 3 : 4;
  return units.length < fewest ? -1 : (mostCosts[consonants] ?? Infinity);
}

interface Walk {
  readonly terms: Terms;
  readonly script: SoundScript;
  readonly aligner: Aligner;
  readonly visit: VisitAlike;
}

/** Where it has come to: the beginning of the terms [from, to), and the row of the table. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
  readonly row: number;
  readonly isAfterVowel: boolean;
}

/** The first place in [from, to) whose term has another letter at `depth` than the first of them. */
function nextLetter(
  { units, starts }: Terms,
  [from, to]: readonly [from: number, to: number],
  depth: number,
): number {
  const letter = units[(starts[from] ?? 0) + depth];
  // Mostly the letter changes soon: steps that double find where, halves then the very place.
  let low = from + 1;
  let high = low;
  for (let step = 1; high < to && units[(starts[high] ?? 0) + depth] === letter; step *= 2) {
    low = high + 1;
    high += step;
  }
  high = Math.min(high, to);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (units[(starts[middle] ?? 0) + depth] === letter) low = middle + 1;
    else high = middle;
  }
  return low;
}

const lengthAt = ({ starts }: Terms, place: number) => (starts[place + 1] ?? 0) - (starts[place] ?? 0);

/** Puts one spelling behind what is spelled already; null where that cannot become the word. */
function spelled(
  { script, aligner }: Walk,
  { text, units }: Spelling,
  step: Step,
): Pick<Step, 'row' | 'isAfterVowel'> | null {
  let { row, isAfterVowel } = step;
  // A doubled letter is one sound.
  if (step.prefix.endsWith(text)) return { row, isAfterVowel };
  for (const unit of units) {
    const heard = script.isAbjad && row === 0 ? asBeginning(unit) : unit;
    if (!aligner.next(row, heard)) return null;
    row += 1;
    isAfterVowel = unit.isVowel;
  }
  return { row, isAfterVowel };
}

/** Follows every spelling that goes on. */
function follow(walk: Walk, step: Step): void {
  const { terms, script, aligner, visit } = walk;
  const { to, prefix, row, isAfterVowel } = step;
  let place = step.from;
  if (prefix !== '' && place < to && lengthAt(terms, place) === prefix.length) {
    const cost = aligner.costAt(row, isAfterVowel);
    if (cost < Infinity) visit(prefix, cost, script);
    place += 1;
  }
  while (place < to) {
    const end = nextLetter(terms, [place, to], prefix.length);
    const letter = String.fromCharCode(terms.units[(terms.starts[place] ?? 0) + prefix.length] ?? 0);
    for (const spelling of script.spellings(letter)) {
      const next = spelled(walk, spelling, step);
      if (!next) continue;
      const longer = prefix + spelling.text;
      const [from, until] = spelling.text.length > 1 ? placesWithPrefix(terms, longer) : [place, end];
      if (from < until) follow(walk, { from, to: until, prefix: longer, ...next });
    }
    place = end;
  }
}

/**
 * Visits the terms in other scripts that sound like a folded word: خديجه for khadija, смагулова for smagulova. A walk over
 * the sorted terms that leaves every beginning at once which cannot become the word.
 */
export function visitAlike(
  terms: Terms,
  { word, scripts }: { readonly word: string; readonly scripts: readonly SoundScript[] },
  visit: VisitAlike,
): void {
  const heard = hear(word);
  const most = heard ? mostCost(heard) : -1;
  if (!heard || most < 0) return;
  for (const script of scripts) {
    if (script === heard.script) continue;
    const [first, last] = script.range.map((code) => String.fromCharCode(code));
    const [from] = placesWithPrefix(terms, first ?? '');
    const [, to] = placesWithPrefix(terms, last ?? '');
    if (from >= to) continue;
    const aligner = createAligner(heard, script, most);
    follow({ terms, script, aligner, visit }, { from, to, prefix: '', row: 0, isAfterVowel: false });
  }
}
