import { z } from 'zod';
import { collectionNameSchema, entrySchema } from './activity.ts';

const sequenceSchema = entrySchema.shape.sequence;

/** A record that an entry touched. */
const subjectSchema = z.object({
  collection: collectionNameSchema,
  id: z.string(),
  /** As it is called now, or was called last; null where records of its kind have no title. */
  title: z.string().nullable(),
});
export type ActivitySubject = Readonly<z.infer<typeof subjectSchema>>;

/** One entry of the activity log, as a line to read. */
export const activityLineSchema = entrySchema.pick({ sequence: true, at: true, action: true }).extend({
  /** The local name that was set; null where none was. */
  who: z.string().nullable(),
  /** The entry that this one takes back. */
  undoes: sequenceSchema.nullable(),
  /** The entry that takes this one back; null again once that one was taken back itself. */
  undoneBy: sequenceSchema.nullable(),
  /** How many documents it touched. */
  documents: z.int(),
  /** Whether everything that it changed still stands as it left it. A dossier may be in the way all the same. */
  canUndo: z.boolean(),
  /** The first of what it touched, five at most. */
  subjects: z.array(subjectSchema).readonly(),
});
export type ActivityLine = Readonly<z.infer<typeof activityLineSchema>>;

/** One field of a record, before and after; missing where there was or is none. */
const fieldChangeSchema = z.object({
  /** `title`; inside another `ruling.court`. Lists are one field each. */
  field: z.string(),
  before: z.unknown(),
  after: z.unknown(),
});
export type FieldChange = Readonly<z.infer<typeof fieldChangeSchema>>;

/** A record of an entry, and what the entry did to it. */
export const recordChangeSchema = subjectSchema.extend({
  kind: z.enum(['added', 'changed', 'removed']),
  /** What differs, of one that was changed; nothing of one that came or went as a whole. */
  fields: z.array(fieldChangeSchema).readonly(),
});
export type RecordChange = Readonly<z.infer<typeof recordChangeSchema>>;

/** What an entry is about: what came or changed in it, or else the archive as a whole. */
export const activityAbouts = ['documents', 'dossiers', 'archive'] as const;
export type ActivityAbout = (typeof activityAbouts)[number];
