import { authorsProperty, titleProperty } from './document-properties.ts';
import { edtfDate } from './edtf.ts';
import type { Found } from './found.ts';
import { languageTag } from './language-tag.ts';

/** What a PDF's information dictionary and catalogue say (ISO 32000-1, 14.3.3 and 7.7.2). */
export function pdfMetadata(info: Readonly<Record<string, unknown>>): Found {
  const title = titleProperty(info['Title']);
  const authors = authorsProperty(info['Author']);
  const date = edtfDate(info['CreationDate']);
  const language = languageTag(info['Language']);
  return {
    ...(title === undefined ? {} : { title }),
    ...(authors.length > 0 ? { authors } : {}),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { languages: [language] }),
  };
}
