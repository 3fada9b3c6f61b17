import type { HeardWord } from './heard-word.ts';
import type { Letter } from './letter-table.ts';
import type { SoundScript } from './letters.ts';
import { isBreath, type SoundUnit } from './unit.ts';

/**
 * Compares what is spelled in another script, unit by unit, with a word that was heard: rows of a table of distances, a
 * row a unit. `next` overwrites the rows behind it, so that spellings are tried one after the other without garbage.
 */
export interface Aligner {
  /** Reckons row `row` + 1 for a unit; false where nothing that goes on so can become the word. */
  next(row: number, unit: SoundUnit): boolean;
  /** False where `next` would say so of all that begins with this letter; true where it is not known. */
  mayTake(row: number, letter: Letter): boolean;
  /** Whether these sounds (a bit each) have all that row `row` still lacks and that must not be left out. */
  canEnd(row: number, sounds: number): boolean;
  /** What it costs to take what was spelled for the word; Infinity where it is not the whole word. */
  costAt(row: number, isAfterVowel: boolean): number;
  /** From now on what costs more is not wanted. */
  allow(most: number): void;
}

const beginningCost = 2;
const endingCost = 1;

/** More than any cost that is allowed, and small enough for a byte when it is added to. */
const never = 99;
const longestSpelling = 72;

/** What may be left out in all. */
const mostInAbjads = 3;
const mostElsewhere = 2;

/** What it costs to leave a unit out: short vowels are not written in an abjad, and of two vowels one may stand for both. */
function skipCost(unit: SoundUnit, isAfterVowel: boolean, isAgainstAbjad: boolean): number {
  if (unit.skipCost < never) return unit.skipCost;
  return unit.isVowel && (isAgainstAbjad || isAfterVowel) ? 1 : never;
}

function skipsIn({ script, units }: HeardWord, other: SoundScript): Uint8Array {
  return Uint8Array.from(units, (unit, place) => {
    const cost = skipCost(unit, units[place - 1]?.isVowel === true && !script.isAbjad, other.isAbjad);
    const isEnding = (unit.isVowel || isBreath(unit)) && place === units.length - 1;
    // An abjad need not write the first vowel of a word.
    const isBeginning = unit.isVowel && place === 0 && script.isAbjad;
    return isEnding || isBeginning ? Math.min(cost, endingCost) : cost;
  });
}

/** `most`: what it may cost at the most. */
export function createAligner(heard: HeardWord, other: SoundScript, most: number): Aligner {
  const { script, units } = heard;
  const skips = skipsIn(heard, other);
  const masks = Int32Array.from(units, ({ mask }) => mask);
  let limit = Math.min(most, script.isAbjad || other.isAbjad ? mostInAbjads : mostElsewhere);
  const width = units.length + 1;
  const rows = new Uint8Array(width * longestSpelling).fill(never);
  const vowelAt = new Uint8Array(longestSpelling);
  /** Of each row the columns [first, end) that cost no more than the limit: nothing else can become the word. */
  const firsts = new Uint8Array(longestSpelling);
  const ends = new Uint8Array(longestSpelling);
  /** Of each row what a unit that is heard may sound like, and the least that it costs up to here. */
  const wanted = new Int32Array(longestSpelling);
  const leasts = new Uint8Array(longestSpelling);
  rows[0] = 0;
  ends[0] = 1;
  for (let place = 1; place < width; place += 1) {
    const cost = (rows[place - 1] ?? never) + (skips[place - 1] ?? never);
    if (cost > limit) break;
    rows[place] = cost;
    ends[0] = place + 1;
  }

  return {
    next(row, unit) {
      if (row + 2 > longestSpelling) return false;
      const [above, here] = [row * width, (row + 1) * width];
      const isBeginning = row === 0 && other.isAbjad && unit.isVowel && unit.skipCost >= never;
      const isAfterVowel = vowelAt[row] === 1 && !other.isAbjad;
      const leaving = isBeginning ? beginningCost : skipCost(unit, isAfterVowel, script.isAbjad);
      const [first, end] = [firsts[row] ?? 0, ends[row] ?? 0];
      const { mask } = unit;
      let [firstHere, endHere] = [width, 0];
      let [wantedHere, leastHere] = [0, never];
      let before = never;
      for (let place = first; place < width && (place <= end || before <= limit); place += 1) {
        let cost = place < end ? (rows[above + place] ?? never) + leaving : never;
        if (place > first) {
          const heardHere =
            place > end || ((masks[place - 1] ?? 0) & mask) === 0
              ? never
              : (rows[above + place - 1] ?? never);
          if (heardHere < cost) cost = heardHere;
          const skipped = before + (skips[place - 1] ?? never);
          if (skipped < cost) cost = skipped;
        }
        before = cost;
        if (cost > limit) {
          rows[here + place] = never;
          continue;
        }
        rows[here + place] = cost;
        wantedHere |= masks[place] ?? 0;
        if (cost < leastHere) leastHere = cost;
        if (endHere === 0) firstHere = place;
        endHere = place + 1;
      }
      firsts[row + 1] = firstHere;
      ends[row + 1] = endHere;
      wanted[row + 1] = wantedHere;
      leasts[row + 1] = leastHere;
      vowelAt[row + 1] = unit.isVowel ? 1 : 0;
      return endHere > 0;
    },
    mayTake(row, { firstSounds, isVowel, isOpen }) {
      if (row === 0 || isOpen || ((wanted[row] ?? 0) & firstSounds) !== 0) return true;
      const mayLeaveVowel = script.isAbjad || (vowelAt[row] === 1 && !other.isAbjad);
      return isVowel && mayLeaveVowel && (leasts[row] ?? never) < limit;
    },
    canEnd(row, sounds) {
      // An ending is left out after the whole word.
      if (row > 0 && ends[row - 1] === width) return true;
      for (let place = (ends[row] ?? 0) - 1; place < masks.length; place += 1)
        if (((masks[place] ?? 0) & sounds) === 0 && (skips[place] ?? 0) > limit) return false;
      return true;
    },
    costAt(row, isAfterVowel) {
      const whole = lastOf(row);
      const withoutEnding = isAfterVowel && row > 0 ? lastOf(row - 1) + endingCost : never;
      const cost = Math.min(whole, withoutEnding);
      return cost <= limit ? cost : Infinity;
    },
    allow(cost) {
      limit = Math.min(limit, cost);
    },
  };

  /** What the whole word costs in a row. */
  function lastOf(row: number): number {
    return ends[row] === width ? (rows[row * width + width - 1] ?? never) : never;
  }
}
