import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { plainText } from '../../../shared/model/content.ts';
import { corpus } from '../corpora.ts';
import { readCorpusFile, wordRecall } from './read-corpus.ts';

/** A PDF beside the text that another reader took from it: the share of that reader's words that ours has. */
export interface PdfFigures {
  readonly file: string;
  readonly recall: number;
  /** The share of its letters, spaces apart: what counts where the two readers part words differently. */
  readonly letters: number;
}

export async function pdfFigures(): Promise<PdfFigures[]> {
  const files = readdirSync(corpus('pdf/expected-text')).filter((file) => file.endsWith('.pdf'));
  const figures: PdfFigures[] = [];
  for (const file of files) {
    const expected = await readFile(corpus(`pdf/expected-text/${file}.txt`), 'utf8');
    const text = await readCorpusFile(`pdf/expected-text/${file}`).then(
      ({ content }) => plainText({ blocks: [...content.blocks] }),
      () => '',
    );
    figures.push({
      file,
      recall: wordRecall(expected, text),
      letters: wordRecall(spaced(expected), spaced(text)),
    });
  }
  return figures;
}

function spaced(text: string): string {
  return Array.from(text.normalize('NFKC')).join(' ');
}
