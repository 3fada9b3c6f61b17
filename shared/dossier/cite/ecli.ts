import type { Document } from '../../model/document.ts';
import type { InterfaceLanguage } from '../../model/preferences.ts';
import { readableDate } from '../dates.ts';
import type { Labels } from '../labels.ts';
import { neutralCitation } from './neutral.ts';
import { sentence, unsaidIn, type Part } from './parts.ts';

/**
 * By the European Case Law Identifier, in the order in which the courts that give it cite themselves: court, judgment
 * of a date, parties, number, ECLI. What has none (laws, articles, other courts' rulings) is cited as `neutral` does.
 */
export function ecliCitation(record: Document, language: InterfaceLanguage, labels: Labels): string {
  const { court, docket, ecli } = record.ruling ?? {};
  if (record.kind !== 'ruling' || !ecli) return neutralCitation(record, language, labels);
  const unsaid = (part: Part): Part => unsaidIn(record.title, part);
  const date = record.date && `${labels.judgmentOf} ${readableDate(record.date, language)}`;
  return sentence([unsaid(court), date, record.title, unsaid(docket), unsaid(ecli)], language);
}
