import { z } from 'zod';
import { entrySchema } from '../model/activity.ts';
import { activityAbouts, activityLineSchema, recordChangeSchema } from '../model/activity-line.ts';
import { documentIdSchema, instantSchema, sha256Schema } from '../model/ids.ts';
import { failureSchema } from '../model/import.ts';
import { interfaceLanguageSchema } from '../model/preferences.ts';
import { runStateSchema } from './run-shapes.ts';

const nothing = z.undefined();
const sequenceSchema = entrySchema.shape.sequence;

const statementCheckSchema = z.object({
  check: z.enum(['holds', 'other-archive', 'not-in-log', 'altered']),
  sequence: sequenceSchema,
  signedAt: instantSchema,
});
/** Whether the log is still the one that a statement was made of. */
export type CheckedStatement = Readonly<z.infer<typeof statementCheckSchema>>;

/** As `Statement` in `shared/activity`. */
const statementSchema = z.object({
  archive: z.string(),
  sequence: sequenceSchema,
  at: instantSchema,
  head: sha256Schema,
  documents: z.int(),
  signedAt: instantSchema,
  who: z.string().nullable(),
  language: interfaceLanguageSchema,
  code: z.string(),
});

const aboutSchema = z.enum(['all', ...activityAbouts]);
/** What the entries of a list are about. */
export type ListedAbout = z.infer<typeof aboutSchema>;

/** How many lines one call to `activity.list` may ask for. */
const maxLines = 200;

/** How many records one call to `activity.entry` tells: an import may have brought thousands. */
export const maxChanges = 100;

/** The requests of the activity log, and of the long runs over the whole archive: part of `requests` in `contract.ts`. */
export const activityRequests = {
  /** Lines of the log, newest first: so many, without the newest `offset`. `total` counts all that there are. */
  'activity.list': {
    input: z.strictObject({
      offset: z.int().nonnegative(),
      limit: z.int().positive().max(maxLines),
      about: aboutSchema,
      document: documentIdSchema.optional(),
    }),
    output: z.object({ lines: z.array(activityLineSchema).readonly(), total: z.int() }),
  },
  /** What an entry changed, record by record and field by field: the first of them, and how many there are. */
  'activity.entry': {
    input: sequenceSchema,
    output: z.object({ changes: z.array(recordChangeSchema).readonly(), total: z.int() }),
  },
  /** Takes an entry back by a new one, whose number comes back: undoing that one does it again. */
  'activity.undo': { input: sequenceSchema, output: sequenceSchema },
  /** The checks, backups and mendings of this archive since the window was opened, and when the log tells of the last backup. */
  'activity.runs': {
    input: nothing,
    output: runStateSchema.extend({ lastBackupAt: instantSchema.nullable() }),
  },
  /** Starts to read this share of the objects; it goes on by `activity.progress`. `archive-busy` while another run does. */
  'activity.verify': { input: z.number().gt(0).max(1), output: nothing },
  /** Asks for the folder, or an earlier backup in it, and starts; answers whether one was chosen. */
  'activity.backUp': { input: nothing, output: z.boolean() },
  /** Asks for a backup and starts to bring back from it what is damaged here; answers whether one was chosen. */
  'activity.bringBack': { input: nothing, output: z.boolean() },
  /** Stops the run that is going on, and waits until it has. */
  'activity.stop': { input: nothing, output: nothing },
  /** Reads one original and compares it with its fixity value; the failure is told, not thrown, when it is not sound. */
  'activity.checkOriginal': {
    input: documentIdSchema,
    output: z.object({ at: instantSchema, failure: failureSchema.nullable() }),
  },
  /** A statement of how the log ends now, to be printed. */
  'activity.statement': { input: nothing, output: statementSchema },
  /** Asks where to, then writes such a statement as a text; answers whether it was written. */
  'activity.signOff': { input: nothing, output: z.boolean() },
  /** Compares a statement with the log: the code as it was typed, or null to ask for its file. */
  'activity.checkStatement': {
    input: z.string().max(100_000).nullable(),
    output: statementCheckSchema.nullable(),
  },
} as const;
