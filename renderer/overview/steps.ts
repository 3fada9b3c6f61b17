/** A step of a scale: numbers from here to there, both in it. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

/** At most so many steps up to the highest number, each wider than the one before by the same factor. */
export function stepsUpTo(highest: number, most = 4): readonly Step[] {
  const starts = Array.from({ length: most }, (_, step) => Math.ceil(highest ** (step / most)));
  const rising = [...new Set(starts.map((start, step) => (step === 0 ? 1 : start)))].filter(
    (start) => start <= highest,
  );
  return rising.map((from, step) => ({ from, to: (rising[step + 1] ?? highest + 1) - 1 }));
}

/** The place of the step that holds a number, 0 for the lowest. */
export function stepOf(steps: readonly Step[], count: number): number {
  return Math.max(
    0,
    steps.findLastIndex(({ from }) => count >= from),
  );
}
