import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { plainText } from '../../../shared/model/content.ts';
import { parseHtml } from '../../../electron/parser/html.ts';
import { corpus } from '../corpora.ts';
import { readCorpusFile, wordF1 } from './read-corpus.ts';

/** A saved page beside what its article should give; what the page does not say is undefined. */
export interface PageFigures {
  readonly page: string;
  readonly f1: number;
  readonly isTitleRight: boolean | undefined;
  readonly isBylineRight: boolean | undefined;
  readonly isDateRight: boolean | undefined;
}

export async function pageFigures(): Promise<PageFigures[]> {
  const pages = readdirSync(corpus('html'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const figures: PageFigures[] = [];
  for (const { name } of pages) {
    const { content, found } = await readCorpusFile(`html/${name}/source.html`);
    const expected = parseHtml(await readFile(corpus(`html/${name}/expected.html`)));
    const said = JSON.parse(await readFile(corpus(`html/${name}/expected-metadata.json`), 'utf8')) as Record<
      string,
      string | null
    >;
    const authors = found.authors ?? [];
    const right = (value: string | null | undefined, test: (value: string) => boolean) =>
      value === null || value === undefined || value === '' ? undefined : test(value);
    figures.push({
      page: name,
      f1: wordF1(
        plainText({ blocks: [...expected.content.blocks] }),
        plainText({ blocks: [...content.blocks] }),
      ),
      isTitleRight: right(said['title'], (title) => plain(found.title ?? '') === plain(title)),
      isBylineRight: right(
        said['byline'],
        (byline) => authors.length > 0 && authors.every((name) => plain(byline).includes(plain(name))),
      ),
      isDateRight: right(said['publishedTime'], (time) => found.date === time.slice(0, 10)),
    });
  }
  return figures;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
