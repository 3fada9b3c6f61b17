import { descriptionSchema } from '../model/document.ts';

const describing = new Set(Object.keys(descriptionSchema.shape));

/**
 * All that is said of a document, by the paths of its fields: `title`, `ruling.court`. What the archive itself writes
 * into a record is left out: nobody said it, and another archive makes its own.
 */
export function fieldsSaid(document: object): readonly string[] {
  return Object.entries(document).flatMap(([field, value]: [string, unknown]) => {
    if (!describing.has(field) || isEmpty(value)) return [];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [field];
    return Object.entries(value).flatMap(([part, inner]) => (isEmpty(inner) ? [] : [`${field}.${part}`]));
  });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
