import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { corpus } from '../../support/corpora.ts';

/** Of a page of the dossier's own setting. */
const charactersPerPage = 3200;
const pagesPerDocument = 10;

/** Paragraphs for about that many pages, ten pages a document: of real findings, or where they are not here of made-up words. */
export function textOfPages(pages: number): readonly (readonly string[])[] {
  const paragraphs = sourceParagraphs();
  const documents: string[][] = [];
  let at = 0;
  for (let done = 0; done < pages; done += pagesPerDocument) {
    const own: string[] = [];
    for (let size = 0; size < pagesPerDocument * charactersPerPage; at += 1) {
      const paragraph = paragraphs[at % paragraphs.length] ?? '';
      own.push(paragraph);
      size += paragraph.length + 60;
    }
    documents.push(own);
  }
  return documents;
}

function sourceParagraphs(): string[] {
  if (!existsSync(corpus('cladem'))) return [made(40), made(90), made(150), made(12)];
  return readdirSync(corpus('cladem'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .flatMap((name) => readFileSync(corpus(`cladem/${name}`), 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line.length > 20);
}

function made(words: number): string {
  return Array.from({ length: words }, (_, index) => 'resolución'.slice(0, 2 + ((index * 7) % 9))).join(' ');
}
