import { authorsProperty, titleProperty } from './document-properties.ts';
import { edtfDate } from './edtf.ts';
import { foundIn, joinFindings, type Findings } from './found.ts';
import { languageTag } from './language-tag.ts';

/** What a PDF's information dictionary and catalogue say (ISO 32000-1, 14.3.3 and 7.7.2). */
export function pdfMetadata(info: Readonly<Record<string, unknown>>): Findings {
  const said = (detail: string, found: Parameters<typeof foundIn>[1]) =>
    foundIn({ source: 'properties', detail, sureness: 'stated' }, found);
  const language = languageTag(info['Language']);
  return joinFindings(
    said('Title', { title: titleProperty(info['Title']) }),
    said('Author', { authors: authorsProperty(info['Author']) }),
    // When the file was made, which for a scan may be years after the text.
    foundIn(
      { source: 'properties', detail: 'CreationDate', sureness: 'guessed' },
      { date: edtfDate(info['CreationDate']) },
    ),
    said('Language', { languages: language === undefined ? [] : [language] }),
  );
}
