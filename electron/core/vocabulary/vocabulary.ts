import type { Vocabulary } from '../../../shared/model/vocabulary.ts';
import type { Archive } from '../archive.ts';

/** The terms and fields that an archive has added, in the order in which they came. */
export function vocabularyOf({ records }: Pick<Archive, 'records'>): Vocabulary {
  return { terms: [...records.all('terms')], fields: [...records.all('fields')] };
}
