import type { SoundScript } from './letters.ts';
import type { HeardWord } from './heard-word.ts';
import { isBreath, type SoundUnit } from './unit.ts';

/** What it costs at least to have heard so many units of the word: the row of a table of distances. */
type Row = readonly number[];

/** How far the writing of another script has come along a word. */
export interface Alignment {
  readonly row: Row;
  /** The row before the last vowel: an ending that one language adds. Null where the last unit was none. */
  readonly beforeVowel: Row | null;
}

/** Compares what is spelled, unit by unit, with a word that was heard. */
export interface Aligner {
  readonly start: Alignment;
  /** Null where it cannot be that word any more. */
  next(from: Alignment, unit: SoundUnit): Alignment | null;
  /** What it costs to take the one for the other; null where it is not the whole word. */
  costOf(alignment: Alignment): number | null;
}

const endingCost = 1;
const beginningCost = 2;

/** What it costs to leave a unit out: short vowels are not written in an abjad, and of two vowels one may stand for both. */
function skipCost(unit: SoundUnit, isAfterVowel: boolean, isAgainstAbjad: boolean): number {
  if (unit.skipCost < Infinity) return unit.skipCost;
  return unit.isVowel && (isAgainstAbjad || isAfterVowel) ? 1 : Infinity;
}

export function createAligner({ script, units }: HeardWord, other: SoundScript): Aligner {
  const skips = units.map((unit, place) => {
    const cost = skipCost(unit, units[place - 1]?.isVowel === true && !script.isAbjad, other.isAbjad);
    const isEnding = (unit.isVowel || isBreath(unit)) && place === units.length - 1;
    // An abjad need not write the first vowel of a word.
    const isBeginning = unit.isVowel && place === 0 && script.isAbjad;
    return isEnding || isBeginning ? Math.min(cost, endingCost) : cost;
  });
  const isAbjadPair = script.isAbjad || other.isAbjad;
  const most = isAbjadPair ? 1 + units.length / 2 : 2;

  function withSkips(row: number[]): number[] {
    for (const [place, cost] of skips.entries())
      row[place + 1] = Math.min(row[place + 1] ?? Infinity, (row[place] ?? Infinity) + cost);
    return row;
  }

  const start = withSkips([0, ...units.map(() => Infinity)]);

  return {
    start: { row: start, beforeVowel: null },
    next({ row, beforeVowel }, unit) {
      const isFirst = row === start && other.isAbjad && unit.isVowel && unit.skipCost === Infinity;
      const leaving = isFirst
        ? beginningCost
        : skipCost(unit, beforeVowel !== null && !other.isAbjad, script.isAbjad);
      const next = withSkips(
        row.map((cost, place) => {
          const heard = units[place - 1];
          const isHeard = heard !== undefined && (heard.mask & unit.mask) !== 0;
          return Math.min(cost + leaving, isHeard ? (row[place - 1] ?? Infinity) : Infinity);
        }),
      );
      const isPossible = next.some((cost) => cost <= most);
      return isPossible ? { row: next, beforeVowel: unit.isVowel ? row : null } : null;
    },
    costOf({ row, beforeVowel }) {
      const whole = row.at(-1) ?? Infinity;
      const cost = Math.min(whole, (beforeVowel?.at(-1) ?? Infinity) + endingCost);
      return cost <= most ? cost : null;
    },
  };
}
