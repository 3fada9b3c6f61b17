import { modelOfLanguage } from '../../shared/model/recognition-models.ts';
import type { RecognitionWish } from '../../shared/model/recognition.ts';
import { detectLanguage } from './language.ts';
import { readPicture, type EnginePage } from './ocr-engine.ts';
import { isModelThere } from './ocr-models.ts';
import type { PagePicture, Turn } from './ocr-picture.ts';
import { goodConfidence, searchAttempt, type Attempt } from './ocr-search.ts';
import { confidenceOf, pageText } from './ocr-text.ts';

/** A page as it was read best. */
export interface PageReading extends Attempt {
  readonly paragraphs: EnginePage;
  /** 0 to 100; 0 where nothing was found. */
  readonly confidence: number;
}

/** Reads the pages of one file, and learns from each what the next ones probably are. */
export interface PageReader {
  read(picture: PagePicture): Promise<PageReading>;
}

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
      if (best.confidence < goodConfidence && best.paragraphs.length > 0) {
        const isWide = searchesLeft > 0;
        const found = await searchAttempt(picture, best, { wish, onAttempt, isWide });
        if (!found) searchesLeft -= 1;
        if (found && found !== best) {
          onAttempt();
          best = better(best, await readPage(picture, found));
        }
      }
      const model = wish.models ? undefined : betterModel(best);
      if (model) onAttempt();
      if (model) best = better(best, await readPage(picture, { models: [model], turn: best.turn }));
      if (best.confidence >= goodConfidence) ({ models, turn } = best);
      return best;
    },
  };
}

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
