import { isEdtf } from '../model/edtf.ts';
import type { OwnField } from '../model/own-field.ts';
import type { Term } from './thesauri.ts';

/** Whether a value is one that a field of an archive's own can have. `terms`: those of its list. */
export function isOwnValue(
  value: unknown,
  { type }: Pick<OwnField, 'type'>,
  terms: readonly Term[],
): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'date':
      return typeof value === 'string' && isEdtf(value);
    case 'list':
      return Array.isArray(value) && value.every((each) => terms.some(({ code }) => code === each));
  }
}
