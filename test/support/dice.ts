/** A number from 0 to below `sides`. */
export type Dice = (sides: number) => number;

/** Dice that fall the same way from run to run, so that what fails fails again (Numerical Recipes' generator). */
export function diceOf(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e37_79b1) >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
