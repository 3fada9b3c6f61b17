import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diceOf } from '../../support/dice.ts';
import { pageMaker } from './make-page.ts';
import { pdfOf } from './make-pdf.ts';
import { passagesOf, type Passage } from './passages.ts';

/** What is imported: each kind in a folder of its own. */
export type FileKind = 'text' | 'page' | 'pdf';

const extensions: Readonly<Record<FileKind, string>> = { text: 'txt', page: 'html', pdf: 'pdf' };
const wordsADocument = 1000;
/** As many as people put into one folder. */
const filesAFolder = 500;
const seeds: Readonly<Record<FileKind, number>> = { text: 1, page: 2, pdf: 3 };

/** Makes so many files of one kind, the same from run to run, of 1,000 words each; answers their bytes in all. */
export async function makeFiles(folder: string, kind: FileKind, count: number): Promise<number> {
  const dice = diceOf(seeds[kind]);
  const nextPassage = await passagesOf(dice, wordsADocument);
  const page = kind === 'page' ? await pageMaker(dice) : () => '';
  const fileOf: Readonly<Record<FileKind, (passage: Passage) => string | Uint8Array>> = {
    text: ({ title, paragraphs }) => `${[title, ...paragraphs].join('\n\n')}\n`,
    page,
    pdf: pdfOf,
  };
  let bytes = 0;
  for (let number = 0; number < count; number += 1) {
    const around = join(folder, String(Math.floor(number / filesAFolder)));
    await mkdir(around, { recursive: true });
    const passage = kind === 'pdf' ? latin(nextPassage) : nextPassage();
    const file = Buffer.from(fileOf[kind](passage) as string);
    bytes += file.length;
    await writeFile(join(around, `${String(number)}.${extensions[kind]}`), file);
  }
  return bytes;
}

/** The standard fonts of a PDF have Western letters only. */
function latin(next: () => Passage): Passage {
  for (;;) {
    const passage = next();
    if (/^[\u0020-\u00ff\u2010-\u2026]*$/.test(passage.paragraphs.join(''))) return passage;
  }
}
