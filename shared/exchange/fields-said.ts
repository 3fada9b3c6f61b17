import type { Document } from '../model/document.ts';

/** What the archive itself writes into a record: nobody said it of the document, and another archive makes its own. */
const own: ReadonlySet<string> = new Set([
  ...['schemaVersion', 'id', 'revision', 'provenance', 'original', 'text', 'layer', 'recognition'],
  ...['remarks', 'origins', 'characters'],
]);

/** All that is said of a document, by the paths of its fields: `title`, `ruling.court`. */
export function fieldsSaid(document: Document): readonly string[] {
  return Object.entries(document).flatMap(([field, value]: [string, unknown]) => {
    if (own.has(field) || isEmpty(value)) return [];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [field];
    return Object.entries(value).flatMap(([part, inner]) => (isEmpty(inner) ? [] : [`${field}.${part}`]));
  });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
