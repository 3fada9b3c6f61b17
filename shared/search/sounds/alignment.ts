import type { HeardWord } from './heard-word.ts';
import type { SoundScript } from './letters.ts';
import { isBreath, type SoundUnit } from './unit.ts';

/**
 * Compares what is spelled in another script, unit by unit, with a word that was heard: rows of a table of distances, a
 * row a unit. `next` overwrites the rows behind it, so that spellings are tried one after the other without garbage.
 */
export interface Aligner {
  /** Reckons row `row` + 1 for a unit; false where nothing that goes on so can become the word. */
  next(row: number, unit: SoundUnit): boolean;
  /** What it costs to take what was spelled for the word; Infinity where it is not the whole word. */
  costAt(row: number, isAfterVowel: boolean): number;
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
  const limit = Math.min(most, script.isAbjad || other.isAbjad ? mostInAbjads : mostElsewhere);
  const width = units.length + 1;
  const rows = new Uint8Array(width * longestSpelling).fill(never);
  const vowelAt = new Uint8Array(longestSpelling);
  rows[0] = 0;
  for (let place = 1; place < width; place += 1)
    rows[place] = Math.min(never, (rows[place - 1] ?? never) + (skips[place - 1] ?? never));

  return {
    next(row, unit) {
      if (row + 2 > longestSpelling) return false;
      const [above, here] = [row * width, (row + 1) * width];
      const isBeginning = row === 0 && other.isAbjad && unit.isVowel && unit.skipCost >= never;
      const isAfterVowel = vowelAt[row] === 1 && !other.isAbjad;
      const leaving = isBeginning ? beginningCost : skipCost(unit, isAfterVowel, script.isAbjad);
      let least = never;
      let before = never;
      for (let place = 0; place < width; place += 1) {
        let cost = (rows[above + place] ?? never) + leaving;
        if (place > 0) {
          const heardHere =
            ((masks[place - 1] ?? 0) & unit.mask) === 0 ? never : (rows[above + place - 1] ?? never);
          if (heardHere < cost) cost = heardHere;
          const skipped = before + (skips[place - 1] ?? never);
          if (skipped < cost) cost = skipped;
        }
        if (cost > never) cost = never;
        rows[here + place] = cost;
        before = cost;
        if (cost < least) least = cost;
      }
      vowelAt[row + 1] = unit.isVowel ? 1 : 0;
      return least <= limit;
    },
    costAt(row, isAfterVowel) {
      const whole = rows[row * width + width - 1] ?? never;
      const withoutEnding = isAfterVowel && row > 0 ? (rows[row * width - 1] ?? never) + endingCost : never;
      const cost = Math.min(whole, withoutEnding);
      return cost <= limit ? cost : Infinity;
    },
  };
}
