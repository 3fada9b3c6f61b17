import type { Document } from '../model/document.ts';
import type { InterfaceLanguage } from '../model/preferences.ts';
import { readableDate } from './dates.ts';
import type { Labels } from './labels.ts';

/**
 * How the document is cited in a pleading, as far as the record knows: a ruling by court, case and number, a law by
 * what it is, anything else by who wrote what where and when (the order of OSCOLA, without its abbreviations).
 */
export function citationOf(record: Document, language: InterfaceLanguage, labels: Labels): string {
  const date = record.date ? readableDate(record.date, language, labels) : undefined;
  if (record.kind === 'ruling' && record.ruling) {
    const { court, docket, neutralCitation, ecli } = record.ruling;
    // Rulings are often titled by their court and number already.
    const isUnsaid = (part: string | undefined): boolean =>
      part !== undefined && !record.title.includes(part);
    const numbers = [docket, neutralCitation ?? ecli].filter(isUnsaid);
    return sentence([...[court].filter(isUnsaid), record.title, ...numbers, date], language);
  }
  if (record.kind === 'law' && record.law) {
    const { number, body } = record.law;
    return sentence([record.title, number, body, date], language);
  }
  const { url, accessed } = record.source ?? {};
  const seen = accessed ? `${labels.accessed} ${readableDate(accessed, language, labels)}` : undefined;
  const written = [record.authors.join('; '), quoted(record.title, language), record.outlet, date];
  return sentence([...written, url, seen], language);
}

/** Each part keeps its own direction: a docket number must not slide behind the name before it. */
function sentence(parts: readonly (string | undefined)[], language: InterfaceLanguage): string {
  const said = new Set(parts.filter((part): part is string => part !== undefined && part !== ''));
  return Array.from(said, (part) => `\u2068${part}\u2069`).join(language === 'ar' ? '، ' : ', ');
}

/** The marks are the frame's, in its own font; what they hold keeps its direction. */
function quoted(title: string, language: InterfaceLanguage): string {
  if (language === 'en') return `‘\u2068${title}\u2069’`;
  return language === 'fr' ? `«\u00a0\u2068${title}\u2069\u00a0»` : `«\u2068${title}\u2069»`;
}
