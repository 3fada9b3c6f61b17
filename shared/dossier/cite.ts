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
    const number = neutralCitation ?? ecli;
    return sentence([court, record.title, docket, number, date], language);
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
  const said = parts.filter((part): part is string => part !== undefined && part !== '');
  return said
    .filter((part, index) => said.indexOf(part) === index)
    .map((part) => `\u2068${part}\u2069`)
    .join(language === 'ar' ? '، ' : ', ');
}

function quoted(title: string, language: InterfaceLanguage): string {
  if (language === 'en') return `‘${title}’`;
  return language === 'fr' ? `« ${title} »` : `«${title}»`;
}
