import type { Rectangle } from '../exhibits/page-frame.ts';
import { around, isBeside, touching, type Letter } from './letter.ts';
import type { PdfiumDocument } from './pdfium.ts';
import { inkPlace, withText } from './pdfium-letters.ts';
import { boundsOf, otherwiseNamed } from './pdfium-marks.ts';
import type { FoundLetters } from './seek.ts';

/** What was done to a page. */
export interface RemovedPlaces {
  /** Where black belongs now, in the page's own units. */
  readonly boxes: readonly Rectangle[];
  /** Something could not be taken out: the page must become a picture. */
  readonly isStuck: boolean;
}

/** Less than this, in units of a page, nobody sees, and nothing tells it apart from its neighbours. */
const smallest = 0.3;
const [redaction, picture, form] = [28, 3, 5];

/** Takes letters out of a page (0..n) for good, and what pictures show where they stood. */
export function removeLetters(
  opened: PdfiumDocument,
  index: number,
  found: { readonly letters: readonly Letter[]; readonly places: FoundLetters },
): RemovedPlaces {
  const { letters, places } = found;
  return withText(opened, index, ({ page, text }) => {
    const named = otherwiseNamed(opened, { page, text }, places.flat());
    const boxes = named.map((object) => boundsOf(opened, object));
    const beside = touching([...boxes, ...clusters(places.flat(), letters)], letters);
    const inks: Rectangle[] = [];
    const invisible: number[] = [];
    const isNamed = (letter: number): boolean =>
      named.length > 0 && named.includes(opened.calls.FPDFText_GetTextObject(text, letter));
    for (const run of [...places, beside].flatMap((place) =>
      runsOf(
        place.filter((letter) => !isNamed(letter)),
        letters,
      ),
    )) {
      const drawn = run.map((letter) => inkPlace(opened, text, letter));
      invisible.push(...run.filter((_, at) => !isSeen(drawn[at] ?? [0, 0, 0, 0])));
      const [first, ...others] = drawn.filter((place) => isSeen(place));
      if (!first) continue;
      const ink = others.reduce(around, first);
      inks.push(ink);
      boxes.push(boxAround(ink, run, letters));
    }
    const whole = new Set([...named, ...objectsOf(opened, text, invisible)]);
    // Before anything is cut: afterwards they are other objects.
    const areGone = removeWhole(opened, page, whole);
    const isErased = inks.length === 0 || redactText(opened, page, inks);
    const isCleared =
      !showsPictures(opened, page) || inks.every((ink) => redactArea(opened, page, grown(ink)));
    opened.calls.FPDFPage_GenerateContent(page);
    return { boxes, isStuck: !isErased || !isCleared || !areGone };
  });
}

/** Takes what pictures show in these places of a page (0..n) out of their pixels, and the letters there with them. */
export function removeAreas(
  opened: PdfiumDocument,
  index: number,
  areas: readonly Rectangle[],
): RemovedPlaces {
  return withText(opened, index, ({ page }) => {
    const isCleared = areas.every((area) => redactArea(opened, page, area));
    opened.calls.FPDFPage_GenerateContent(page);
    return { boxes: areas, isStuck: !isCleared };
  });
}

/** Letters that follow each other on one line. */
function runsOf(place: readonly number[], letters: readonly Letter[]): number[][] {
  const runs: number[][] = [];
  let last: Letter | undefined;
  for (const index of place) {
    const letter = letters[index];
    if (!letter?.isDrawn) continue;
    if (last && isBeside(last.place, letter.place)) runs.at(-1)?.push(index);
    else runs.push([index]);
    last = letter;
  }
  return runs;
}

/**
 * Places where one sign is said to stand for three letters or more: a ligature, or a whole word of which the other signs
 * say nothing.
 */
function clusters(found: readonly number[], letters: readonly Letter[]): Rectangle[] {
  const places = found.flatMap((index) => (letters[index]?.isDrawn ? [letters[index].place] : []));
  const counts = Map.groupBy(places, (place) => place.join(' '));
  return [...counts.values()].flatMap((same) => (same.length > 2 ? same.slice(0, 1) : []));
}

function isSeen([left, bottom, right, top]: Rectangle): boolean {
  return right - left > smallest || top - bottom > smallest;
}

/** As high as the line, as wide as the ink: every word of a size gets a box of one height. */
function boxAround(ink: Rectangle, run: readonly number[], letters: readonly Letter[]): Rectangle {
  const places = run.flatMap((index) => letters[index]?.place ?? []);
  const [first, ...others] = run.map((index) => letters[index]?.place ?? ink);
  if (places.length === 0 || !first) return ink;
  const line = others.reduce(around, first);
  const isUpright = line[2] - line[0] < (line[3] - line[1]) * 0.8 && run.length > 1;
  return isUpright
    ? [Math.min(line[0], ink[0]), ink[1], Math.max(line[2], ink[2]), ink[3]]
    : [ink[0], Math.min(line[1], ink[1]), ink[2], Math.max(line[3], ink[3])];
}

function grown([left, bottom, right, top]: Rectangle): Rectangle {
  const by = Math.min(right - left, top - bottom) * 0.1;
  return [left - by, bottom - by, right + by, top + by];
}

/** The corners as PDFium wants them: upper left, upper right, lower left, lower right. */
function corners([left, bottom, right, top]: Rectangle): number[] {
  return [left, top, right, top, left, bottom, right, bottom];
}

function redactText({ calls, floats }: PdfiumDocument, page: number, places: readonly Rectangle[]): boolean {
  let isDone = false;
  floats(places.flatMap(corners), (at) => {
    isDone = calls.EPDFText_RedactInQuads(page, at, places.length, true, false);
  });
  return isDone;
}

function redactArea({ calls, floats }: PdfiumDocument, page: number, area: Rectangle): boolean {
  const [left, bottom, right, top] = area;
  const note = calls.EPDFPage_CreateAnnot(page, redaction);
  let isDone = note !== 0;
  floats([left, top, right, bottom], (at) => {
    isDone &&= calls.FPDFAnnot_SetRect(note, at);
  });
  floats(corners(area), (at) => {
    isDone &&= calls.FPDFAnnot_AppendAttachmentPoints(note, at);
  });
  isDone &&= calls.EPDFAnnot_ApplyRedaction(page, note);
  calls.FPDFPage_CloseAnnot(note);
  return isDone;
}

function showsPictures({ calls }: PdfiumDocument, page: number): boolean {
  const count = calls.FPDFPage_CountObjects(page);
  return Array.from({ length: count }, (_, index) => calls.FPDFPage_GetObject(page, index)).some((object) =>
    // What a form holds is not looked at: it may be a picture.
    [picture, form].includes(calls.FPDFPageObj_GetType(object)),
  );
}

function objectsOf({ calls }: PdfiumDocument, text: number, letters: readonly number[]): Set<number> {
  return new Set(letters.map((letter) => calls.FPDFText_GetTextObject(text, letter)));
}

function removeWhole({ calls }: PdfiumDocument, page: number, objects: Iterable<number>): boolean {
  return [...objects].every((object) => {
    if (object === 0 || !calls.FPDFPage_RemoveObject(page, object)) return false;
    calls.FPDFPageObj_Destroy(object);
    return true;
  });
}
