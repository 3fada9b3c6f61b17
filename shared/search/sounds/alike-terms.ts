import { placesWithPrefix, termAt, type Terms } from '../packed/terms.ts';
import { createAligner, type Aligner } from './alignment.ts';
import { hear, type HeardWord } from './heard-word.ts';
import { letterTable, type LetterTable } from './letter-table.ts';
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
  readonly letters: LetterTable;
  readonly aligner: Aligner;
  readonly visit: VisitAlike;
}

/** Terms [from, to) that are alike up to `depth`. */
interface Branch {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
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

/** The letter of a term at `depth`; -1 behind its end. */
function letterAt({ units, starts }: Terms, place: number, depth: number): number {
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
function goingOn(terms: Terms, branch: Branch, text: string): Branch {
  let { from, to, depth } = branch;
  for (let place = 1; place < text.length; place += 1) {
    depth += 1;
    const letter = text.charCodeAt(place);
    from = firstWith(terms, { from, to, depth }, letter);
    to = firstWith(terms, { from, to, depth }, letter + 1);
  }
  return { from, to, depth: depth + 1 };
}

/** Whether the letters before `depth` end so: a doubled letter is one sound. */
function endsWith({ units, starts }: Terms, { from, depth }: Step, text: string): boolean {
  if (text.length > depth) return false;
  const at = (starts[from] ?? 0) + depth - text.length;
  for (let place = 0; place < text.length; place += 1)
    if (units[at + place] !== text.charCodeAt(place)) return false;
  return true;
}

/** Among so few terms it is quicker to look at all their letters than to follow them one by one. */
const fewTerms = 16;

/** Whether the letters that are left of one of these terms may have all the sounds that are still missing. */
function mayGoOn({ terms, letters, aligner }: Walk, { from, to, depth, row }: Step): boolean {
  const { units, starts } = terms;
  for (let place = from; place < to; place += 1) {
    let sounds = 0;
    const end = starts[place + 1] ?? 0;
    for (let at = (starts[place] ?? 0) + depth; at < end; at += 1) sounds |= letters.sounds(units[at] ?? 0);
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
  const { to, depth, row, isAfterVowel } = step;
  let place = step.from;
  if (row > 0 && to - place <= fewTerms && !mayGoOn(walk, step)) return;
  if (depth > 0 && letterAt(terms, place, depth) < 0) {
    const cost = aligner.costAt(row, isAfterVowel);
    if (cost < Infinity) visit(termAt(terms, place), cost, script);
    place += 1;
  }
  while (place < to) {
    const letter = letterAt(terms, place, depth);
    const end = firstWith(terms, { from: place + 1, to, depth }, letter + 1);
    const branch = { from: place, to: end, depth };
    for (const spelling of letters.spellings(letter)) spell(walk, spelling, { step, branch });
    place = end;
  }
}

type ScriptRange = readonly [from: number, to: number];

/** The terms of a script lie side by side; every word is followed into all of them. */
const knownRanges = new WeakMap<Terms, Map<SoundScript, ScriptRange>>();

function rangeOf(terms: Terms, script: SoundScript): ScriptRange {
  const known = knownRanges.get(terms) ?? new Map<SoundScript, ScriptRange>();
  knownRanges.set(terms, known);
  const before = known.get(script);
  if (before) return before;
  const [first = '', last = ''] = script.range.map((code) => String.fromCharCode(code));
  const range = [placesWithPrefix(terms, first)[0], placesWithPrefix(terms, last)[1]] as const;
  known.set(script, range);
  return range;
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
    const [from, to] = rangeOf(terms, script);
    if (from >= to) continue;
    const aligner = createAligner(heard, script, most);
    follow(
      { terms, script, letters: letterTable(script), aligner, visit },
      { from, to, depth: 0, row: 0, isAfterVowel: false },
    );
  }
}
