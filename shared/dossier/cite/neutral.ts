import type { Document } from '../../model/document.ts';
import type { InterfaceLanguage } from '../../model/preferences.ts';
import { readableDate } from '../dates.ts';
import type { Labels } from '../labels.ts';
import { sentence, unsaidIn, type Part } from './parts.ts';

/**
 * As far as the record knows, in the language of the frame: a ruling by court, case and number, a law by what it is,
 * anything else by who wrote what where and when.
 */
export function neutralCitation(record: Document, language: InterfaceLanguage, labels: Labels): string {
  const date = record.date ? readableDate(record.date, language) : undefined;
  if (record.kind === 'ruling' && record.ruling) {
    const { court, docket, neutralCitation: neutral, ecli } = record.ruling;
    const unsaid = (part: Part) => unsaidIn(record.title, part);
    return sentence([unsaid(court), record.title, unsaid(docket), unsaid(neutral ?? ecli), date], language);
  }
  if (record.kind === 'law' && record.law) {
    const { number, body } = record.law;
    return sentence([record.title, number, body, date], language);
  }
  const { url, accessed } = record.source ?? {};
  const seen = accessed ? `${labels.accessed} ${readableDate(accessed, language)}` : undefined;
  const written = [record.authors.join('; '), quoted(record.title, language), record.outlet, date];
  return sentence([...written, url, seen], language);
}

/** The marks are the frame's, in its own font; what they hold keeps its direction. */
function quoted(title: string, language: InterfaceLanguage): string {
  if (language === 'en') return `‘\u2068${title}\u2069’`;
  return language === 'fr' ? `«\u00a0\u2068${title}\u2069\u00a0»` : `«\u2068${title}\u2069»`;
}
