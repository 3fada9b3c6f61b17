import type { RecognitionWish } from '../../shared/model/recognition.ts';
import { readPicture, type EnginePage } from './ocr-engine.ts';
import { turnedBox, turnedSize, turns, type Box, type PagePicture, type Turn } from './ocr-picture.ts';
import { confidenceOf, countWords, sureShare } from './ocr-text.ts';

/** With which models a picture is read, the most important first, and turned by how much. */
export interface Attempt {
  readonly models: readonly string[];
  readonly turn: Turn;
}

/**
 * From here on script and direction are right. Measured: a model reads its own script with 90 and more, another one with
 * 10 to 60, Latin letters upside down with 40; the Chinese one reads Latin with 85, so that it must not come first.
 */
export const goodConfidence = 75;
/** One for each script. */
const scripts = ['eng', 'ara', 'ukr', 'chi_sim', 'jpn', 'kor', 'hin'];
/**
 * So many words read surely show that script and direction are right though most of the page is none: a map with its
 * names, a bad copy. Measured: 15 to 20 % on maps, at most 7 % in another script, at most 1 % turned.
 */
const labelled = 0.1;
/** Fewer words than this, whichever way it is turned, and it is no page of text: photographs give up to 50, pages 200. */
const fewWords = 100;

interface PageAsRead extends Attempt {
  readonly paragraphs: EnginePage;
}

export interface Search {
  readonly wish: RecognitionWish;
  /** Called before each look at the picture. */
  readonly onAttempt: () => void;
  /** Whether other scripts are tried too, and not only turns. */
  readonly isWide: boolean;
}

/**
 * How a page is to be read that was read badly `before`: tries turns, then scripts, then both, on the part of the page
 * where most is written, and gives up where nothing looks like text. Null where nothing helps.
 */
export async function searchAttempt(
  picture: PagePicture,
  before: PageAsRead,
  { wish, onAttempt, isWide }: Search,
): Promise<Attempt | null> {
  const { models, turn, paragraphs } = before;
  if (isLabelled(paragraphs, models)) return before;
  let most = 0;
  /** The first attempt that reads surely what stands in a part of the page. */
  const firstGood = async (attempts: readonly Attempt[], part: Box) => {
    for (const attempt of attempts) {
      onAttempt();
      const page = await readPicture(picture, { ...attempt, area: turnedBox(part, picture, attempt.turn) });
      if (confidenceOf(page) >= goodConfidence || isLabelled(page, attempt.models)) return attempt;
      most = Math.max(most, countWords(page));
    }
    return null;
  };
  // The names on a map stand far apart, and turns are few.
  const [wide, narrow] = [sampleArea(picture, before, 1 / 2), sampleArea(picture, before, 1 / 3)];
  const others = wish.models || !isWide ? [] : scripts.filter((model) => !models.includes(model));
  const otherTurns = turns.filter((each) => each !== turn);
  const turned = await firstGood(
    otherTurns.map((each) => ({ models, turn: each })),
    wide,
  );
  if (turned) return turned;
  const isPage = most >= fewWords;
  const written = others.map((model) => ({ models: [model], turn }));
  const both = others.flatMap((model) => otherTurns.map((each) => ({ models: [model], turn: each })));
  return firstGood(isPage ? [...written, ...both] : written, narrow);
}

/** Models of other scripts find letters of their own in any: only of these two it is known that they do not. */
function isLabelled(page: EnginePage, [model = 'eng']: readonly string[]): boolean {
  const isLatin = model === 'eng' || !scripts.includes(model);
  if (model === 'ara' || model === 'fas') return sureShare(page, 'Arabic') >= labelled;
  return isLatin && sureShare(page, 'Latin') >= labelled;
}

/** A part around the middle of what is written, as high as this share of the shorter side, in the picture as it was before any turn. */
function sampleArea(picture: PagePicture, { paragraphs, turn }: PageAsRead, share: number): Box {
  const boxes = paragraphs.flatMap((lines) => lines.flatMap(({ words }) => words.map(({ bbox }) => bbox)));
  const x = median(boxes.map(({ x0, x1 }) => (x0 + x1) / 2));
  const y = median(boxes.map(({ y0, y1 }) => (y0 + y1) / 2));
  const page = turnedSize(picture, turn);
  const middle = turnedBox({ x, y, width: 0, height: 0 }, page, backFrom(turn));
  const side = Math.max(400, share * Math.min(picture.width, picture.height));
  const width = Math.round(Math.min(picture.width, side * 1.5));
  const height = Math.round(Math.min(picture.height, side));
  return {
    x: Math.round(Math.min(Math.max(0, middle.x - width / 2), picture.width - width)),
    y: Math.round(Math.min(Math.max(0, middle.y - height / 2), picture.height - height)),
    width,
    height,
  };
}

function backFrom(turn: Turn): Turn {
  return turns.find((back) => (back + turn) % 360 === 0) ?? 0;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
