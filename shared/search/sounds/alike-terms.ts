import { termAt, type Terms } from '../packed/terms.ts';
import { createAligner, type Aligner } from './alignment.ts';
import { endOfFork, forksOf, goingOn, letterAt, type Branch } from './branches.ts';
import { hear, type HeardWord } from './heard-word.ts';
import { letterTable, type Letter, type LetterTable } from './letter-table.ts';
import type { SoundScript, Spelling } from './letters.ts';
import { rangeOf } from './script-range.ts';
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

/** How much farther from a word than the nearest of a script another of it may be. */
export const spread = 1;

interface Walk {
  readonly terms: Terms;
  readonly script: SoundScript;
  readonly letters: LetterTable;
  readonly aligner: Aligner;
  readonly visit: VisitAlike;
}

/** Where it has come to, and the row of the table. */
interface Step extends Branch {
  readonly row: number;
  readonly isAfterVowel: boolean;
}

/** The branch of a step whose terms go on with the first letter of a spelling. */
interface Spelled {
  readonly step: Step;
  readonly branch: Branch;
}

/** Whether the letters before `depth` end so: a doubled letter is one sound. */
function endsWith({ units, starts }: Terms, { from, depth }: Step, text: string): boolean {
  if (text.length > depth) return false;
  const at = (starts[from] ?? 0) + depth - text.length;
  for (let place = 0; place < text.length; place += 1)
    if (units[at + place] !== text.charCodeAt(place)) return false;
  return true;
}

/** Whether what begins with a letter may be what ends here already. */
function mayDouble(
  terms: Terms,
  step: Step,
  { letter, code }: { readonly letter: Letter; readonly code: number },
): boolean {
  if (letterAt(terms, step.from, step.depth - 1) === code) return true;
  return letter.hasLonger && letter.spellings.some(({ text }) => endsWith(terms, step, text));
}

/** Among so few terms it is quicker to look at all their letters than to follow them one by one. */
const fewTerms = 16;

/** Whether the letters that are left of one of these terms may have all the sounds that are still missing. */
function mayGoOn({ terms, letters, aligner }: Walk, { from, to, depth, row }: Step): boolean {
  const { units, starts } = terms;
  for (let place = from; place < to; place += 1) {
    let sounds = 0;
    const end = starts[place + 1] ?? 0;
    for (let at = (starts[place] ?? 0) + depth; at < end; at += 1) sounds |= letters(units[at] ?? 0).sounds;
    if (aligner.canEnd(row, sounds)) return true;
  }
  return false;
}

/** Puts one spelling behind what is spelled already, and follows it where that can become the word. */
function spell(walk: Walk, spelling: Spelling, { step, branch }: Spelled): void {
  const { terms, script, aligner } = walk;
  const { text, units } = spelling;
  let { row, isAfterVowel } = step;
  if (!endsWith(terms, step, text))
    for (const unit of units) {
      if (!aligner.next(row, script.isAbjad && row === 0 ? asBeginning(unit) : unit)) return;
      row += 1;
      isAfterVowel = unit.isVowel;
    }
  const { from, to, depth } = goingOn(terms, branch, text);
  if (from < to) follow(walk, { from, to, depth, row, isAfterVowel });
}

/** Follows every spelling that goes on. */
function follow(walk: Walk, step: Step): void {
  const { terms, script, letters, aligner, visit } = walk;
  const { from, to, depth, row, isAfterVowel } = step;
  if (row > 0 && to - from <= fewTerms && !mayGoOn(walk, step)) return;
  let place = from;
  if (depth > 0 && letterAt(terms, place, depth) < 0) {
    const cost = aligner.costAt(row, isAfterVowel);
    if (cost < Infinity) {
      visit(termAt(terms, place), cost, script);
      aligner.allow(cost + spread);
    }
    place += 1;
  }
  const forks = forksOf(terms, step);
  for (let fork = 0; place < to; fork += 2) {
    const code = forks ? (forks[fork] ?? 0) : letterAt(terms, place, depth);
    const end = forks ? (forks[fork + 1] ?? to) : endOfFork(terms, { from: place, to, depth }, code);
    const letter = letters(code);
    if (aligner.mayTake(row, letter) || mayDouble(terms, step, { letter, code })) {
      const branch = { from: place, to: end, depth };
      for (const spelling of letter.spellings) spell(walk, spelling, { step, branch });
    }
    place = end;
  }
}

/**
 * Visits the terms in other scripts that sound like a folded word: خديجه for khadija, смагулова for smagulova; of each
 * script all that are no more than `spread` farther from it than the nearest, and some of the others. A walk over the
 * sorted terms that leaves every beginning at once which cannot become the word.
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
    const [from, to] = rangeOf(terms, script);
    if (from >= to) continue;
    const aligner = createAligner(heard, script, most);
    follow(
      { terms, script, letters: letterTable(script), aligner, visit },
      { from, to, depth: 0, row: 0, isAfterVowel: false },
    );
  }
}
