import type { z } from 'zod';
import { saidSchema } from './document.ts';

/**
 * What a record of another archive says that any archive can keep: each field by itself, those left out that no schema
 * knows as they are. Its own fields and the ids of related documents mean something only where they were made.
 */
export function saidIn(record: object): z.infer<typeof saidSchema> {
  const known = Object.entries(saidSchema.shape).flatMap(([field, schema]) => {
    const value: unknown = Reflect.get(record, field);
    const read = schema.safeParse(value);
    return field === 'own' || value === undefined || !read.success ? [] : [[field, read.data] as const];
  });
  const said = saidSchema.parse(Object.fromEntries(known));
  if (said.related) said.related = said.related.map(({ relation, reference }) => ({ relation, reference }));
  return said;
}
