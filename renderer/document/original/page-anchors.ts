/** A stretch of the document's plain text that a page may show, with where it begins there. */
export interface SealedStretch {
  readonly offset: number;
  readonly text: string;
}

/** How the words drawn on a page go with the document's own text. */
export interface PageAnchors {
  /** For each letter (UTF-16 unit) of each run of the page, its place in the document's text; -1 where it has none. */
  readonly places: readonly Int32Array[];
  /** The share (0 to 1) of the page's letters that the text has; 1 for a page without letters. */
  readonly known: number;
}

/** Letters in one form, without what lines add or leave out, each with the unit it came from. */
interface Letters {
  readonly text: string;
  readonly units: readonly number[];
}

/** White space, hyphens (lines end in them) and signs of direction. */
const passedOver = /[\s\p{Cf}\p{Pd}]/u;

/** A run may stand this many letters away from the one before it: past a note, a heading, a column. */
const reach = 6000;
/** Shorter ones would be found anywhere: they must stand close. */
const shortRun = 4;
const closeBy = 60;

/**
 * Finds the runs of a page, in the order in which it draws them, in the text that was read of it: whatever was joined,
 * reordered or left out between them. Pure, and linear but for what is out of order.
 */
export function anchorPage(runs: readonly string[], stretches: readonly SealedStretch[]): PageAnchors {
  const sealed = stretches.map(({ offset, text }) => ({ offset, ...lettersOf(text) }));
  const whole = sealed.map(({ text }) => text).join('');
  const offsets = sealed.flatMap(({ offset, units }) => units.map((unit) => offset + unit));
  const isTaken = new Uint8Array(whole.length);
  let [at, all, found] = [0, 0, 0];
  const places = runs.map((run) => {
    const place = new Int32Array(run.length).fill(-1);
    const { text, units } = lettersOf(run);
    all += text.length;
    const start = text === '' ? -1 : nearest(whole, text, { at, isTaken });
    if (start < 0) return place;
    for (const [index, unit] of units.entries()) {
      place[unit] = offsets[start + index] ?? -1;
      isTaken[start + index] = 1;
    }
    at = start + text.length;
    found += text.length;
    return place;
  });
  return { places, known: all === 0 ? 1 : found / all };
}

function lettersOf(text: string): Letters {
  let letters = '';
  const units: number[] = [];
  let unit = 0;
  for (const sign of text) {
    for (const letter of sign.normalize('NFKC')) {
      if (passedOver.test(letter)) continue;
      letters += letter;
      units.push(...Array.from(letter.split(''), () => unit));
    }
    unit += sign.length;
  }
  return { text: letters, units };
}

/** Where a run stands that nothing else has taken: just here, else the nearest place; -1 for nowhere. */
function nearest(
  whole: string,
  run: string,
  { at, isTaken }: { readonly at: number; readonly isTaken: Uint8Array },
): number {
  const farthest = run.length < shortRun ? closeBy : reach;
  const isFree = (start: number) => isTaken[start] === 0 && isTaken[start + run.length - 1] === 0;
  let after = whole.indexOf(run, at);
  while (after >= 0 && after - at <= farthest && !isFree(after)) after = whole.indexOf(run, after + 1);
  let before = at === 0 ? -1 : whole.lastIndexOf(run, at - 1);
  while (before >= 0 && at - before <= farthest && !isFree(before))
    before = before === 0 ? -1 : whole.lastIndexOf(run, before - 1);
  const isAfter = after >= 0 && after - at <= farthest;
  const isBefore = before >= 0 && at - before <= farthest;
  if (isAfter && isBefore) return after - at <= at - before ? after : before;
  return isAfter ? after : isBefore ? before : -1;
}

/** Which letters of which runs show a stretch of the document's text. */
export function runsOfStretch(
  { places }: PageAnchors,
  { start, end }: { readonly start: number; readonly end: number },
): readonly { readonly run: number; readonly from: number; readonly to: number }[] {
  return places.flatMap((place, run) => {
    const isIn = (offset: number) => offset >= start && offset < end;
    const from = place.findIndex(isIn);
    return from < 0 ? [] : [{ run, from, to: place.findLastIndex(isIn) + 1 }];
  });
}

/** The stretch of the document's text that is shown between two places of a page; null where nothing of it is known. */
export function stretchBetween(
  { places }: PageAnchors,
  from: { readonly run: number; readonly unit: number },
  to: { readonly run: number; readonly unit: number },
): { readonly start: number; readonly end: number } | null {
  let [start, end] = [Infinity, -1];
  for (let run = from.run; run <= to.run; run += 1) {
    const place = places[run];
    if (!place) continue;
    const last = run === to.run ? to.unit : place.length;
    for (let unit = run === from.run ? from.unit : 0; unit < last; unit += 1) {
      const offset = place[unit] ?? -1;
      if (offset < 0) continue;
      start = Math.min(start, offset);
      end = Math.max(end, offset + 1);
    }
  }
  return end < 0 ? null : { start, end };
}
