import { z } from 'zod';
import { entrySchema } from '../model/activity.ts';
import { contentSchema } from '../model/content.ts';
import { documentChangeSchema } from '../model/document-change.ts';
import { documentSchema } from '../model/document.ts';
import { documentIdSchema, instantSchema } from '../model/ids.ts';

const sequenceSchema = entrySchema.shape.sequence;
const idsSchema = z.array(documentIdSchema).min(1);

const changedSchema = z.object({
  /** Of those asked for: what stood as wished already is not among them. */
  changed: z.int(),
  /** The number of the log's entry: `activity.undo` takes it back. Null where nothing changed. */
  entry: sequenceSchema.nullable(),
});

const trashedSchema = z.object({
  id: documentIdSchema,
  title: z.string(),
  sequence: sequenceSchema,
  at: instantSchema,
});

/** Documents, one or many at once, and the trash. */
export const documentRequests = {
  'documents.get': { input: documentIdSchema, output: documentSchema },
  'documents.content': { input: documentIdSchema, output: contentSchema },
  /** Asks where to, then writes the original bit for bit; answers whether it was written. */
  'documents.saveOriginal': { input: documentIdSchema, output: z.boolean() },
  /** Changes all of them alike, in one entry; nothing where one of them cannot be changed so. */
  'documents.change': {
    input: z.strictObject({ ids: idsSchema, change: documentChangeSchema }),
    output: changedSchema,
  },
  /** Puts documents into the trash; answers the number of the log's entry: `activity.undo` brings them back. */
  'documents.remove': { input: idsSchema, output: sequenceSchema },
  /** What is in the trash, what went last first. */
  'trash.list': { input: z.undefined(), output: z.array(trashedSchema) },
  /** Brings documents back as they were; answers the number of the log's entry. */
  'trash.restore': { input: idsSchema, output: sequenceSchema },
} as const;
