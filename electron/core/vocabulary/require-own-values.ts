import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../../shared/errors.ts';
import { isOwnValue } from '../../../shared/fields/own-value.ts';
import { termsOf, thesauriOf } from '../../../shared/fields/thesauri.ts';
import type { OwnValues } from '../../../shared/model/own-field.ts';
import type { Archive } from '../archive.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * What is said anew in fields of an archive's own must be what they can hold; what stood there before may stay, whatever
 * became of its field. Throws `wrong-usage`.
 */
export function requireOwnValues(archive: Archive, said: OwnValues = {}, before: OwnValues = {}): void {
  const added = Object.entries(said).filter(([code, value]) => !isDeepStrictEqual(value, before[code]));
  if (added.length === 0) return;
  const vocabulary = vocabularyOf(archive);
  const terms = thesauriOf(vocabulary);
  for (const [code, value] of added) {
    const field = vocabulary.fields.find(({ id }) => id === code);
    if (!field) throw new AppError('wrong-usage', { reason: `this archive has no field “own.${code}”` });
    if (!isOwnValue(value, field, termsOf(terms, `own.${code}`)))
      throw new AppError('wrong-usage', {
        reason: `${JSON.stringify(value)} is no value of own.${code} (${field.type})`,
      });
  }
}
