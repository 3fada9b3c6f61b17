import type { TextLayer } from '../../model/recognition.ts';
import type { PageFrame, Rectangle } from '../exhibits/page-frame.ts';
import type { Letter } from './letter.ts';
import type { Sought } from './redacted-pdf.ts';
import { seek } from './seek.ts';
import { placeOf, sharesOf } from './upright.ts';

export type LayerPage = TextLayer['pages'][number];
export type LayerWord = LayerPage['words'][number];

/** What must go of the words read from a page's picture. */
export interface LayerFind {
  /** How often something sought was found. */
  readonly count: number;
  /** Where it stands, in the page's own units, with some room for where a reader may have measured short. */
  readonly areas: readonly Rectangle[];
  readonly kept: readonly LayerWord[];
}

/** The page as it stands when it is turned as its words say. */
function turnedFrame(frame: PageFrame, turned: LayerPage['turned']): PageFrame {
  const rotation = (frame.rotation + turned) % 360;
  return { ...frame, rotation: rotation === 90 ? 90 : rotation === 180 ? 180 : rotation === 270 ? 270 : 0 };
}

/** Looks for what is sought in the words read from pictures, by page (0..n). */
export function seekInLayer(
  pages: readonly (LayerPage | undefined)[],
  frames: readonly PageFrame[],
  sought: Sought,
): ReadonlyMap<number, LayerFind> {
  const spelled = pages.map((page) => spell(page?.words ?? []));
  const found = seek(
    spelled.map(({ letters }) => letters),
    sought,
  );
  const finds = new Map<number, LayerFind>();
  for (const [index, places] of found) {
    const [page, frame] = [pages[index], frames[index]];
    if (!page || !frame) continue;
    const upright = turnedFrame(frame, page.turned);
    const gone = new Set(places.flat().map((letter) => spelled[index]?.owners[letter] ?? -1));
    const areas = page.words.filter((_, word) => gone.has(word)).map((word) => placeOf(room(word), upright));
    finds.set(index, { count: places.length, areas, kept: page.words.filter((_, word) => !gone.has(word)) });
  }
  return finds;
}

/** Words as letters, with the number of the word that each belongs to. */
function spell(words: readonly LayerWord[]): { readonly letters: Letter[]; readonly owners: number[] } {
  const letters: Letter[] = [];
  const owners: number[] = [];
  for (const [index, { text, x, y, width, height }] of words.entries()) {
    const place: Rectangle = [x, 1 - y - height, x + width, 1 - y];
    const signs = Array.from(text);
    const following = words[index + 1];
    const isLineEnd = following !== undefined && following.y > y + height * 0.5;
    for (const [at, sign] of signs.entries()) {
      const isBreak = isLineEnd && at === signs.length - 1 && /^[-\u2010\u2011]$/u.test(sign) && at > 0;
      letters.push({ text: sign, place, isDrawn: true, isBreak });
      owners.push(index);
    }
    letters.push({ text: isLineEnd ? '\n' : ' ', place, isDrawn: false, isBreak: false });
    owners.push(-1);
  }
  return { letters, owners };
}

function room({ x, y, width, height }: LayerWord): Rectangle {
  const by = height * 0.12;
  return [x - by, y - by, x + width + by, y + height + by];
}

/** The letters that stay on a page as words of its layer, hyphens at line ends and all. */
export function wordsOfLetters(letters: readonly Letter[], frame: PageFrame): LayerWord[] {
  const words: Letter[][] = [[]];
  for (const letter of letters) {
    if (/^\s*$/u.test(letter.text)) words.push([]);
    else words.at(-1)?.push(letter);
    if (letter.isBreak) words.push([]);
  }
  return words.flatMap((word): LayerWord[] => {
    const [first] = word;
    if (!first) return [];
    const corners = word.map(({ place }) => sharesOf(place, frame));
    const [left, top] = [Math.min(...corners.map(([x]) => x)), Math.min(...corners.map(([, y]) => y))];
    const [right, bottom] = [
      Math.max(...corners.map(([, , x]) => x)),
      Math.max(...corners.map(([, , , y]) => y)),
    ];
    const text = word.map((letter) => letter.text).join('');
    const isOnPage = right > 0 && left < 1 && bottom > 0 && top < 1 && right > left && bottom > top;
    return isOnPage
      ? [{ text, x: left, y: top, width: right - left, height: bottom - top, confidence: 100 }]
      : [];
  });
}
