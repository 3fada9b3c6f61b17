import type { Block } from '../../shared/model/content.ts';
import type { Recognition, TextLayer } from '../../shared/model/recognition.ts';
import type { PageReading } from './ocr-page.ts';
import { turnedSize, type PagePicture } from './ocr-picture.ts';
import { layerWords, textBlocks } from './ocr-text.ts';

/** A page that was read from its picture. */
export interface ReadPage {
  /** 1..n. */
  readonly number: number;
  readonly picture: Pick<PagePicture, 'width' | 'height'>;
  readonly reading: PageReading;
}

/** What a document gets from its pictures. */
export interface RecognisedText {
  readonly blocks: readonly Block[];
  readonly recognition: Recognition;
  readonly layer: TextLayer;
}

/** The text of pages that were read from pictures; null where none of them holds any. */
export function recognisedText(pages: readonly ReadPage[]): RecognisedText | null {
  const written = pages
    .map((page) => ({ ...page, blocks: textBlocks(page.reading.paragraphs, page.number) }))
    .filter(({ blocks }) => blocks.length > 0);
  if (written.length === 0) return null;
  return {
    blocks: written.flatMap(({ blocks }) => blocks),
    recognition: {
      models: [...new Set(written.flatMap(({ reading }) => reading.models))],
      confidence: meanConfidence(written),
      pages: written.map(({ number }) => number),
    },
    layer: {
      pages: written.map(({ number, picture, reading }) => ({
        page: number,
        turned: reading.turn,
        words: layerWords(reading.paragraphs, turnedSize(picture, reading.turn)),
      })),
    },
  };
}

function meanConfidence(pages: readonly (ReadPage & { readonly blocks: readonly Block[] })[]): number {
  const lengths = pages.map(({ blocks }) =>
    blocks.reduce((sum, block) => sum + ('text' in block ? block.text.length : 0), 0),
  );
  const letters = lengths.reduce((sum, length) => sum + length, 0);
  const sum = pages.reduce(
    (total, { reading }, index) => total + reading.confidence * (lengths[index] ?? 0),
    0,
  );
  return Math.round((10 * sum) / letters) / 10;
}
