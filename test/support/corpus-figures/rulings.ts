import { readFile } from 'node:fs/promises';
import { plainText } from '../../../shared/model/content.ts';
import { corpus } from '../corpora.ts';
import { readCorpusFile, wordRecall } from './read-corpus.ts';

/** A judgment as DOCX beside what its publisher's XML says of it. */
export interface RulingFigures {
  readonly file: string;
  readonly isCitationRight: boolean;
  readonly isDateRight: boolean;
  readonly isCourtRight: boolean;
  readonly isTitleRight: boolean;
  /** The share of the XML's words that the text has. */
  readonly recall: number;
}

const numbers = [1, 2, 3, 5, 10];

export async function rulingFigures(): Promise<RulingFigures[]> {
  const figures: RulingFigures[] = [];
  for (const number of numbers) {
    const file = `rulings/test${number}.docx`;
    const xml = await readFile(corpus(`rulings/test${number}.xml`), 'utf8');
    const { content, found } = await readCorpusFile(file);
    figures.push({
      file,
      isCitationRight: found.ruling?.neutralCitation === /<uk:cite>([^<]+)</.exec(xml)?.[1],
      isDateRight: found.date === /<FRBRdate date="([^"]+)" name="judgment"/.exec(xml)?.[1],
      isCourtRight: isSameCourt(
        found.ruling?.court ?? '',
        /TLCOrganization [^>]*showAs="([^"]+)"/.exec(xml)?.[1] ?? '',
      ),
      isTitleRight: found.title === unescaped(/<FRBRname value="([^"]+)"/.exec(xml)?.[1] ?? ''),
      recall: wordRecall(textOf(xml), plainText({ blocks: [...content.blocks] })),
    });
  }
  return figures;
}

/** The XML calls one court by the name it got later; what tells courts apart is the division. */
function isSameCourt(found: string, expected: string): boolean {
  const division = /\(([^)]+)\)/.exec(expected)?.[1] ?? expected.replace(/^The /, '');
  return found.includes(division);
}

/** The words of the judgment itself, as its paragraphs and headings hold them. */
function textOf(xml: string): string {
  const body = xml.slice(xml.indexOf('</meta>'), xml.lastIndexOf('</judgment>'));
  return unescaped(
    body.replace(/<\/(?:p|num|heading|td|block|li|tr|h\d)>|<br\s*\/>/g, '\n').replace(/<[^>]+>/g, ''),
  );
}

function unescaped(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
