import { z } from 'zod';
import type { Entry } from '../../../shared/model/activity.ts';
import { documentSchema } from '../../../shared/model/document.ts';
import type { ObjectId } from '../../../shared/model/ids.ts';
import { objectIdSchema } from '../../../shared/model/ids.ts';
import type { Archive } from '../archive.ts';

/** What an object is for. */
export interface NamedObject {
  /** The document that needs it; null for an index, which can be made anew, and for an import's table. */
  readonly document: string | null;
  /** What the original was when it came; null where there is only the seal to check it by. */
  readonly sha256: string | null;
}

/** The objects that the records name as they stand. */
export function namedObjects({ records }: Pick<Archive, 'records'>): Map<ObjectId, NamedObject> {
  const named = new Map<ObjectId, NamedObject>();
  for (const document of records.all('documents'))
    for (const { object, ...about } of objectsOf(document)) named.set(object, about);
  for (const { object } of records.all('indexes')) named.set(object, { document: null, sha256: null });
  for (const { source } of records.all('imports'))
    if (source?.table !== undefined) named.set(source.table, { document: null, sha256: null });
  return named;
}

const everDocumentSchema = z.object({
  id: z.string(),
  original: objectIdSchema,
  text: objectIdSchema,
  layer: objectIdSchema.optional(),
  provenance: documentSchema.shape.provenance.pick({ sha256: true }),
});

/** What a document's record says of its objects, in whatever format it was written. */
type EverDocument = z.infer<typeof everDocumentSchema>;

/** Which of a document's objects it is, as its record calls it. */
export type ObjectRole = 'original' | 'text' | 'layer';

/** All objects that a document's record names: the one place that knows which these are. */
export function objectsOf(
  document: EverDocument,
): readonly (NamedObject & { readonly object: ObjectId; readonly role: ObjectRole })[] {
  const { id, original, text, layer, provenance } = document;
  return [
    { role: 'text', object: text, document: id, sha256: null },
    ...(layer ? [{ role: 'layer', object: layer, document: id, sha256: null } as const] : []),
    { role: 'original', object: original, document: id, sha256: provenance.sha256 },
  ];
}

/** The objects of the documents that an entry changed, before and after: history may want them back. */
export function objectsInEntry({ changes }: Entry): Map<ObjectId, NamedObject> {
  const named = new Map<ObjectId, NamedObject>();
  for (const { collection, before, after } of changes) {
    if (collection !== 'documents') continue;
    for (const record of [before, after]) {
      const document = everDocumentSchema.safeParse(record);
      if (!document.success) continue;
      for (const { object, ...about } of objectsOf(document.data)) named.set(object, about);
    }
  }
  return named;
}
