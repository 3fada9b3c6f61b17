import { AppError } from '../../errors.ts';
import { blockText, plainText, type Content } from '../../model/content.ts';
import { placeOfPassage } from '../../model/passage.ts';
import type { DossierDocument } from '../dossier-content.ts';
import { mapBlock } from './map-block.ts';
import { masked } from './mark.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A document's text with its redacted passages masked, as long as it was. Throws `passage-gone` where the text no longer
 * holds the words: what was to be taken out may then stand anywhere.
 */
export function maskPassages({ record, content, entry }: DossierDocument): Content {
  if (entry.redactions.length === 0) return content;
  const text = plainText(content);
  const stretches = entry.redactions.map((passage): Stretch => {
    const start = placeOfPassage(passage, text);
    if (start === undefined) {
      const { title } = record;
      throw new AppError('passage-gone', { title, passage: passage.text.slice(0, 80) });
    }
    return { start, end: start + passage.text.length };
  });
  let offset = 0;
  const blocks = content.blocks.map((block) => {
    const begin = offset;
    const { length } = blockText(block);
    offset += length + 1;
    const own = stretches
      .map(({ start, end }) => ({ start: start - begin, end: end - begin }))
      .filter(({ start, end }) => start < length && end > 0);
    return own.length === 0 ? block : mapBlock(block, (each, from) => maskText(each, from, own));
  });
  return { blocks };
}

/** `from` is where the text begins in its block. */
function maskText(text: string, from: number, stretches: readonly Stretch[]): string {
  return stretches.reduce((done, { start, end }) => {
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, text.length)];
    return first < last ? done.slice(0, first) + masked.repeat(last - first) + done.slice(last) : done;
  }, text);
}
