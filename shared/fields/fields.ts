import { aboutFields } from './about-fields.ts';
import type { Field, FieldPath } from './field.ts';
import { lawFields } from './law-fields.ts';
import { rulingFields } from './ruling-fields.ts';
import { testimonyFields } from './testimony-fields.ts';

/** Everything that a person may say of a document, by its place in the record; the compiler misses none. */
export const fields: Readonly<Record<FieldPath, Field>> = {
  ...aboutFields,
  ...rulingFields,
  ...lawFields,
  ...testimonyFields,
};

/** In the order in which they are asked for and shown. */
export const fieldPaths = Object.keys(fields) as readonly FieldPath[];

/** A field by its path; undefined for what is none. */
export function fieldAt(path: string): Field | undefined {
  const known = fieldPaths.find((each) => each === path);
  return known && fields[known];
}
