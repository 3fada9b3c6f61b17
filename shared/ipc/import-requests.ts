import { z } from 'zod';
import { documentIdSchema, importIdSchema, instantSchema } from '../model/ids.ts';
import {
  failureSchema,
  importCountsSchema,
  importReportSchema,
  importSourceSchema,
  sheetMappingSchema,
} from '../model/import.ts';
import { sheetRequests } from './sheet-requests.ts';

const nothing = z.undefined();

/** What is to be imported, and what is said of all of it; what is left out is found from the files. */
const importWishSchema = importSourceSchema.omit({ roots: true }).extend({
  paths: z.array(z.string()).min(1),
  /** The table that describes the files, and what its columns say. */
  sheet: z.object({ path: z.string(), mapping: sheetMappingSchema }).optional(),
});
export type ImportWish = Readonly<z.infer<typeof importWishSchema>>;

const weighedSchema = z.object({
  path: z.string(),
  name: z.string(),
  isFolder: z.boolean(),
  files: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
});
/** A file or folder that may be imported, and how much it is. */
export type Weighed = Readonly<z.infer<typeof weighedSchema>>;

const runLineSchema = importReportSchema.omit({ results: true }).extend({
  counts: importCountsSchema,
  /** Whether any document that it brought is still there. */
  hasDocuments: z.boolean(),
  /** It was stopped or broke off, and all is known that it needs to go on. */
  canGoOn: z.boolean(),
});
/** A run as a line in the list of runs. */
export type RunLine = Readonly<z.infer<typeof runLineSchema>>;

const nowSchema = z.object({
  id: importIdSchema,
  startedAt: instantSchema,
  filesDone: z.int(),
  filesTotal: z.int(),
  bytesDone: z.int(),
  bytesTotal: z.int(),
  counts: importCountsSchema,
  isPaused: z.boolean(),
  isFinished: z.boolean(),
});

/** The requests of the import: part of `requests` in `contract.ts`. */
export const importRequests = {
  /** Asks for files, or for a folder. */
  'import.choose': { input: z.enum(['files', 'folder']), output: z.array(z.string()).nullable() },
  /** How many files and bytes lie under each path; nothing is opened. */
  'import.weigh': { input: z.array(z.string()).min(1), output: z.array(weighedSchema).readonly() },
  /** Starts a run; its progress comes as events, its results by `import.report`. */
  'import.start': { input: importWishSchema, output: importIdSchema },
  /** Begins no further file until `import.goOn`; those at hand are finished. */
  'import.pause': { input: importIdSchema, output: nothing },
  'import.goOn': { input: importIdSchema, output: nothing },
  /** Goes on with a run that was stopped or broke off, under the same id. */
  'import.resume': { input: importIdSchema, output: nothing },
  'import.stop': { input: importIdSchema, output: nothing },
  /** The run that goes on, as its last event told; null when none does. */
  'import.now': { input: nothing, output: nowSchema.nullable() },
  /** What became of each file so far; `failure` when an error ended the run before its end. */
  'import.report': {
    input: importIdSchema,
    output: importReportSchema.extend({ failure: failureSchema.optional() }),
  },
  'import.list': { input: nothing, output: z.array(runLineSchema).readonly() },
  /**
   * Remembers that two documents with nearly the same text are both kept; answers the entry of the log to take back, null
   * where that was known.
   */
  'import.keepBoth': {
    input: z.object({ here: documentIdSchema, came: documentIdSchema }),
    output: z.int().positive().nullable(),
  },
  /** Takes back all documents that the run added; `activity.undo` of the entry brings them back. */
  'import.undo': {
    input: importIdSchema,
    output: z.object({ removed: z.int().nonnegative(), entry: z.int().positive().nullable() }),
  },
  /** Asks where to, then writes the report as CSV; answers whether it was written. */
  'import.saveReport': { input: importIdSchema, output: z.boolean() },
  ...sheetRequests,
} as const;
