import type { FieldPath, OwnPath } from '../fields/field.ts';
import { fieldPaths, fields } from '../fields/fields.ts';
import { fold } from './fold.ts';

/** What a word can be looked for in: a field of the record or of the archive's own, the year of its date, or when it came. */
export type QueryField = FieldPath | OwnPath | 'year' | 'added';

/** As people write them: English, French, Spanish, Arabic. The first is what the program itself writes. */
const others: readonly (readonly [QueryField, string])[] = [
  ['year', 'year année an año سنة السنة عام'],
  ['added', 'added imported ajouté importé añadido importado أضيف استورد'],
];

const names: ReadonlyMap<QueryField, readonly string[]> = new Map(
  [...fieldPaths.map((path) => [path, fields[path].search ?? ''] as const), ...others].map(
    ([field, words]) => [field, words.split(' ').filter((word) => word !== '')],
  ),
);

const fieldOf = new Map(
  [...names].flatMap(([field, words]) => words.map((name) => [fold(name), field] as const)),
);

/** Whether it is written as a field of an archive's own is: `own.ward`. */
export function isOwnPath(name: string): name is OwnPath {
  return /^own\.[^.=\s]/.test(name);
}

/** The field that a name stands for, however it is written; undefined where it is none. */
export function fieldNamed(name: string): QueryField | undefined {
  // Which of them there are an archive knows: a field that is not there finds nothing.
  if (isOwnPath(name)) return name;
  return fieldOf.get(fold(name));
}

/** What the program itself writes before the colon; undefined for a field that no query asks for. */
export function queryName(field: QueryField): string | undefined {
  return isOwnPath(field) ? field : names.get(field)?.[0];
}
