import { z } from 'zod';
import type { Entry } from '../../shared/model/activity.ts';
import { documentSchema } from '../../shared/model/document.ts';
import type { ObjectId } from '../../shared/model/ids.ts';
import { objectIdSchema } from '../../shared/model/ids.ts';
import type { Archive } from './archive.ts';

/** What an object is for. */
export interface NamedObject {
  /** The document that needs it; null for an index, which can be made anew. */
  readonly document: string | null;
  /** What the original was when it came; null where there is only the seal to check it by. */
  readonly sha256: string | null;
}

/** The objects that the records name as they stand. */
export function namedObjects({ records }: Pick<Archive, 'records'>): Map<ObjectId, NamedObject> {
  const named = new Map<ObjectId, NamedObject>();
  for (const { id, original, text, provenance } of records.all('documents')) {
    named.set(text, { document: id, sha256: null });
    named.set(original, { document: id, sha256: provenance.sha256 });
  }
  for (const { object } of records.all('indexes')) named.set(object, { document: null, sha256: null });
  return named;
}

const everDocumentSchema = z.object({
  id: z.string(),
  original: objectIdSchema,
  text: objectIdSchema,
  provenance: documentSchema.shape.provenance.pick({ sha256: true }),
});

/** The objects of the documents that an entry changed, before and after: history may want them back. */
export function objectsInEntry({ changes }: Entry): Map<ObjectId, NamedObject> {
  const named = new Map<ObjectId, NamedObject>();
  for (const { collection, before, after } of changes) {
    if (collection !== 'documents') continue;
    for (const record of [before, after]) {
      const document = everDocumentSchema.safeParse(record);
      if (!document.success) continue;
      const { id, original, text, provenance } = document.data;
      named.set(text, { document: id, sha256: null });
      named.set(original, { document: id, sha256: provenance.sha256 });
    }
  }
  return named;
}
