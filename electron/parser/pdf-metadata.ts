import { edtfDate } from './edtf.ts';
import type { Found } from './found.ts';
import { languageTag } from './language-tag.ts';
import { tidyText } from './tidy-blocks.ts';
import { titleOf } from './title.ts';

/** What a program writes when nobody gave a title: its own name, the file's, a template's. */
const noTitle =
  /^(microsoft (word|powerpoint|excel)\s*-|untitled|sin título|sans titre|document\d*$|powerpoint|slide \d)|\.(docx?|pdf|odt|rtf|tex|dvi|indd|qxd|wpd|html?|pptx?)$/i;
const noAuthor = /^(unknown|user|admin|administrator|author|owner|default|root|.)$/i;

/** What a PDF's information dictionary and catalogue say (ISO 32000-1, 14.3.3 and 7.7.2). */
export function pdfMetadata(info: Readonly<Record<string, unknown>>): Found {
  const title = titleOf(textOf(info['Title']));
  const authors = textOf(info['Author'])
    .split(/\s*[;|]\s*/)
    .map(tidyText)
    .filter((name) => name !== '' && !noAuthor.test(name));
  const date = edtfDate(info['CreationDate']);
  const language = languageTag(info['Language']);
  return {
    ...(title === undefined || noTitle.test(title) ? {} : { title }),
    ...(authors.length > 0 ? { authors } : {}),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { languages: [language] }),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
