import { withRoom } from './packed/with-room.ts';
import { nextRun, plainRunEnd, unitsOf } from './plain-run.ts';
import { visitAlphabetic, type VisitWord } from './word-parts.ts';
import { wordRun } from './word-run.ts';

/** Scripts written without spaces, whose words a dictionary must find. */
const unspaced =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}';
const hangul = '\\p{Script=Hangul}';

/** Nothing but letters of these scripts: no word of an alphabet stands there. */
const onlyCareful = new RegExp(`^[${unspaced}${hangul}\\p{M}]+$`, 'u');
const needsCare = new RegExp(`[${unspaced}${hangul}]`, 'u');
const scriptRun = new RegExp(
  `(?<unspaced>[${unspaced}][${unspaced}\\p{M}]*)|(?<hangul>[${hangul}][${hangul}\\p{M}]*)|[^${unspaced}${hangul}]+`,
  'gu',
);

/** Whether a run is written in scripts without spaces alone, or in Hangul: it costs up to ten times as much to read. */
export function isUnspaced(run: string): boolean {
  return onlyCareful.test(run);
}

/** One syllable or character with the marks that follow it, composed or not. */
const syllable =
  /[\u1100-\u115F\uA960-\uA97C][\u1160-\u11A7\uD7B0-\uD7C6]*[\u11A8-\u11FF\uD7CB-\uD7FB]*|.\p{M}*/gu;
const onePerUnit = /^[\uAC00-\uD7A3\u4E00-\u9FFF]+$/;

/** Neighbouring characters two by two, so that 자유 is found in 자유의 and a word inside a longer one. */
function visitPairs(run: string, start: number, visit: VisitWord): void {
  const units = onePerUnit.test(run) ? null : Array.from(run.matchAll(syllable), ({ index }) => index);
  const count = units?.length ?? run.length;
  if (count < 3) {
    visit(start, start + run.length, 'word');
    return;
  }
  const place = (character: number) => start + (units ? (units[character] ?? run.length) : character);
  for (let first = 0; first + 2 <= count; first += 1) visit(place(first), place(first + 2), 'word');
}

const dictionary = new Intl.Segmenter('und', { granularity: 'word' });
const onlyHan = /^[\p{Script=Han}\uFE00-\uFE0F]{3,}$/u;

/** A dictionary needs no more than a few pages to find its words; of a whole book it would keep them all at once. */
const longestRun = 4096;

function visitUnspaced(run: string, start: number, visit: VisitWord): void {
  for (let from = 0; from < run.length; from += longestRun) {
    for (const { segment, index, isWordLike } of dictionary.segment(run.slice(from, from + longestRun))) {
      const at = start + from + index;
      if (segment.length > 2 && onlyHan.test(segment)) visitPairs(segment, at, visit);
      else if (isWordLike === true) visit(at, at + segment.length, 'word');
    }
  }
}

/** Which runs of Hangul or of a script without spaces are worth taking apart: it costs up to ten times as much as all else. */
export type WorthWhile = (run: string) => boolean;

/** Visits the runs of letters of a text (`units`: its own), in order. What one becomes depends on nothing around it. */
export function visitRuns(
  { text, units }: { readonly text: string; readonly units: Uint16Array },
  visit: (start: number, end: number, isPlain: boolean) => void,
): void {
  // One of its own, where it is wanted: while a run is visited another text may be.
  let runs: RegExp | null = null;
  for (let at = nextRun(units, 0); at < text.length; at = nextRun(units, at)) {
    const end = plainRunEnd(units, at);
    if (end > at) {
      visit(at, end, true);
      at = end;
      continue;
    }
    runs ??= new RegExp(wordRun, 'gu');
    runs.lastIndex = at;
    const found = runs.exec(text);
    if (!found) return;
    visit(found.index, runs.lastIndex, false);
    at = runs.lastIndex;
  }
}

/** For the units of texts: most are a word or two, and an array of their own would take longer than they do. */
let spare = new Uint16Array(1024);
const mostSpare = 65_536;

/** Visits the words of a text in any script by their places in the text as it was given, in order. */
export function visitWords(text: string, visit: VisitWord, isWorthWhile?: WorthWhile): void {
  const room = withRoom(spare, text.length);
  // Not to be used by others: while a word is visited another text may be.
  spare = new Uint16Array();
  visitRuns({ text, units: unitsOf(text, room) }, (start, end, isPlain) => {
    const run = text.slice(start, end);
    if (isPlain) visitAlphabetic(run, start, visit);
    else visitRun(run, start, { visit, isWorthWhile });
  });
  if (room.length <= mostSpare) spare = room;
}

interface Visitor {
  readonly visit: VisitWord;
  readonly isWorthWhile: WorthWhile | undefined;
}

function visitRun(run: string, start: number, { visit, isWorthWhile }: Visitor): void {
  if (!needsCare.test(run)) {
    visitAlphabetic(run, start, visit);
    return;
  }
  for (const { 0: part, index: within, groups } of run.matchAll(scriptRun)) {
    const at = start + within;
    const isHangul = groups?.['hangul'] !== undefined;
    if (!isHangul && groups?.['unspaced'] === undefined) visitAlphabetic(part, at, visit);
    else if (isWorthWhile && !isWorthWhile(part)) continue;
    else if (isHangul) visitPairs(part, at, visit);
    else visitUnspaced(part, at, visit);
  }
}
