import { modelOfLanguage } from '../../shared/model/recognition-models.ts';
import type { RecognitionWish } from '../../shared/model/recognition.ts';
import { detectLanguage } from './language.ts';
import { readPicture, type EnginePage } from './ocr-engine.ts';
import { isModelThere } from './ocr-models.ts';
import { turnedBox, turnedSize, turns, type Box, type PagePicture, type Turn } from './ocr-picture.ts';
import { confidenceOf, pageText } from './ocr-text.ts';

/** A page as it was read best. */
export interface PageReading {
  readonly models: readonly string[];
  readonly turn: Turn;
  readonly paragraphs: EnginePage;
  /** 0 to 100; 0 where nothing was found. */
  readonly confidence: number;
}

/** Reads the pages of one file, and learns from each what the next ones probably are. */
export interface PageReader {
  read(picture: PagePicture): Promise<PageReading>;
}

/**
 * From here on script and direction are right. Measured: a model reads its own script with 90 and more, another one with
 * 10 to 60, Latin letters upside down with 40; the Chinese one reads Latin with 85, so that it must not come first.
 */
const goodConfidence = 75;
/** One for each script. */
const scripts = ['eng', 'ara', 'ukr', 'chi_sim', 'jpn', 'kor', 'hin'];
/** Pages of a file on which everything is tried, when nothing helped: the picture is no text then, or a bad one. */
const mostSearches = 2;

/** `onAttempt` is called before each look at a picture: a hard page takes many, each with its own time. */
export function createPageReader(wish: RecognitionWish, onAttempt: () => void): PageReader {
  const expected = (wish.languages ?? []).map(modelOfLanguage).filter((model) => model !== undefined);
  let models: readonly string[] = wish.models ?? expected.filter(isModelThere).slice(0, 2);
  if (models.length === 0) models = ['eng'];
  let turn: Turn = 0;
  let searchesLeft = mostSearches;

  return {
    read: async (picture) => {
      onAttempt();
      let best = await readPage(picture, { models, turn });
      if (best.confidence < goodConfidence && best.paragraphs.length > 0 && searchesLeft > 0) {
        const found = await search(picture, best, { wish, onAttempt });
        onAttempt();
        if (found) best = better(best, await readPage(picture, found));
        else searchesLeft -= 1;
      }
      const model = wish.models ? undefined : betterModel(best);
      if (model) onAttempt();
      if (model) best = better(best, await readPage(picture, { models: [model], turn: best.turn }));
      if (best.confidence >= goodConfidence) ({ models, turn } = best);
      return best;
    },
  };
}

type Attempt = Pick<PageReading, 'models' | 'turn'>;

async function readPage(picture: PagePicture, attempt: Attempt): Promise<PageReading> {
  const paragraphs = await readPicture(picture, attempt);
  return { ...attempt, paragraphs, confidence: confidenceOf(paragraphs) };
}

/** A model made for the language is taken even when it is a little less sure: it knows the accents. */
function better(before: PageReading, after: PageReading): PageReading {
  return after.confidence >= before.confidence - 3 ? after : before;
}

/** The model for the language that a page turns out to be in, if it was read with another. */
function betterModel({ paragraphs, models, confidence }: PageReading): string | undefined {
  const language = confidence < goodConfidence ? undefined : detectLanguage(pageText(paragraphs));
  const model = language === undefined ? undefined : modelOfLanguage(language);
  return model !== undefined && !models.includes(model) && isModelThere(model) ? model : undefined;
}

interface Search {
  readonly wish: RecognitionWish;
  readonly onAttempt: () => void;
}

/** Tries turns, then scripts, then both, on the part of the page where most is written. */
async function search(picture: PagePicture, before: PageReading, options: Search): Promise<Attempt | null> {
  const { wish, onAttempt } = options;
  const others = wish.models ? [] : scripts.filter((model) => !before.models.includes(model));
  const otherTurns = turns.filter((turn) => turn !== before.turn);
  const attempts: Attempt[] = [
    ...otherTurns.map((turn) => ({ models: before.models, turn })),
    ...others.map((model) => ({ models: [model], turn: before.turn })),
    ...others.flatMap((model) => otherTurns.map((turn) => ({ models: [model], turn }))),
  ];
  const sample = sampleArea(picture, before);
  for (const attempt of attempts) {
    onAttempt();
    const area = turnedBox(sample, picture, attempt.turn);
    const confidence = confidenceOf(await readPicture(picture, { ...attempt, area }));
    if (confidence >= goodConfidence) return attempt;
  }
  return null;
}

/** A square around the middle of what is written, in the picture as it was before any turn. */
function sampleArea(picture: PagePicture, { paragraphs, turn }: PageReading): Box {
  const boxes = paragraphs.flatMap((lines) => lines.flatMap(({ words }) => words.map(({ bbox }) => bbox)));
  const x = median(boxes.map(({ x0, x1 }) => (x0 + x1) / 2));
  const y = median(boxes.map(({ y0, y1 }) => (y0 + y1) / 2));
  const page = turnedSize(picture, turn);
  const middle = turnedBox({ x, y, width: 0, height: 0 }, page, backFrom(turn));
  const side = Math.max(400, Math.min(picture.width, picture.height) / 3);
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
