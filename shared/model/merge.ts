import { z } from 'zod';
import { collectionNameSchema } from './activity.ts';
import { instantSchema, mergeIdSchema, sha256Schema } from './ids.ts';

/** What one side says, and when and by whom it was said there last. Without a value: it was taken away. */
const sideSchema = z.object({
  value: z.unknown().optional(),
  at: instantSchema.optional(),
  who: z.string().optional(),
});

/** What both sides changed and not to the same: both are kept here, one of them is shown. */
const conflictSchema = z.object({
  collection: collectionNameSchema,
  id: z.string(),
  /** As the record is called; null where records of its kind have no title. */
  title: z.string().nullable(),
  /** `ruling.court`; missing where one side took the whole record away and the other changed it: it stays. */
  field: z.string().optional(),
  shown: z.enum(['mine', 'theirs']),
  mine: sideSchema,
  theirs: sideSchema,
});
export type Conflict = Readonly<z.infer<typeof conflictSchema>>;

/** A place in an archive's log up to which all is known here. */
const seenSchema = z.object({
  archive: z.string(),
  sequence: z.int().nonnegative(),
  hash: sha256Schema,
});
export type Seen = Readonly<z.infer<typeof seenSchema>>;

/** A merge: what came to be known by it, so that the next one begins there, and what could not be decided. */
export const mergeSchema = z.object({
  schemaVersion: z.literal(1),
  id: mergeIdSchema,
  /** The other archive's name, then. */
  title: z.string(),
  mergedAt: instantSchema,
  /** The entry of this archive's log by which it was made. */
  entry: z.int().positive(),
  seen: z.array(seenSchema),
  conflicts: z.array(conflictSchema),
});
export type Merge = Readonly<z.infer<typeof mergeSchema>>;

/** Whose value is shown where both changed a field; `newer`: the one said last. */
export const preferences = ['mine', 'theirs', 'newer'] as const;
export type Preference = (typeof preferences)[number];
