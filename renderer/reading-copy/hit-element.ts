import type { Translate } from '../../shared/i18n/translate.ts';
import { readableDate } from '../../shared/dossier/dates.ts';
import type { InterfaceLanguage } from '../../shared/model/preferences.ts';
import type { Excerpt } from '../../shared/search/excerpt.ts';
import type { DocumentSummary } from '../../shared/search/summary.ts';

/** How results are put into words. */
export interface HitSpeech {
  readonly translate: Translate;
  readonly language: InterfaceLanguage;
}

/** A result as a line of a list: its title, what places it, and where the words stand in it. */
export function hitElement(
  { id, title, kind, date, ruling, outlet, languages }: DocumentSummary,
  excerpts: readonly Excerpt[],
  { translate, language }: HitSpeech,
): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = `documents/${id}.html`;
  link.append(sourceText('span', title, languages[0]));
  const about = document.createElement('span');
  about.className = 'about';
  const parts = [
    translate(`kind.${kind}`),
    date === undefined ? '' : readableDate(date, language),
    ruling?.court ?? outlet ?? '',
  ].filter((part) => part !== '');
  for (const [at, part] of parts.entries()) {
    const isolated = document.createElement('bdi');
    isolated.textContent = part;
    about.append(at === 0 ? '' : ' · ', isolated);
  }
  line.append(link, about, ...excerpts.map((excerpt) => excerptElement(excerpt, languages[0])));
  return line;
}

function sourceText(name: string, text: string, language = ''): HTMLElement {
  const element = document.createElement(name);
  element.dir = 'auto';
  if (language !== '') element.lang = language;
  element.textContent = text;
  return element;
}

function excerptElement({ text, marks }: Excerpt, language: string | undefined): HTMLElement {
  const element = sourceText('p', '', language);
  element.className = 'excerpt';
  let done = 0;
  for (const [start, end] of marks) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    element.append(text.slice(done, start), mark);
    done = end;
  }
  element.append(text.slice(done));
  return element;
}
