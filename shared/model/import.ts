import { z } from 'zod';
import { documentKindSchema } from './document.ts';
import { documentIdSchema, importIdSchema, instantSchema, objectIdSchema } from './ids.ts';
import { errorCodes } from '../errors.ts';
import { modelCodes } from './recognition-models.ts';

/** An error as it is kept in a report: the code, and what fills its sentence. */
export const failureSchema = z.object({
  code: z.enum(errorCodes as [(typeof errorCodes)[number], ...(typeof errorCodes)[number][]]),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});

const nearSchema = z.object({
  id: documentIdSchema,
  /** How much of their texts they share, 0 to 1. */
  likeness: z.number().min(0).max(1),
  /** Whether somebody said that both are kept: then there is nothing to decide. */
  isKept: z.boolean().optional(),
});

/** What became of one file. */
const importResultSchema = z.object({
  file: z.string(),
  status: z.enum(['imported', 'duplicate', 'skipped', 'failed']),
  /** The document made, or the one this file is a duplicate of. */
  id: documentIdSchema.optional(),
  kind: documentKindSchema.optional(),
  error: failureSchema.optional(),
  /** How sure the text is, 0 to 100, where it was read from pictures. */
  confidence: z.number().min(0).max(100).optional(),
  /** Whether it is a picture in which no text was found, or none was looked for. */
  isWithoutText: z.boolean().optional(),
  /** Documents with nearly the same text in other bytes. */
  near: z.array(nearSchema).optional(),
});
export type ImportResult = Readonly<z.infer<typeof importResultSchema>>;

/** The report of one run; it stays in the archive. */
export const importReportSchema = z.object({
  schemaVersion: z.literal(1),
  id: importIdSchema,
  startedAt: instantSchema,
  /** Missing while it runs, and after a crash: then it can go on. */
  finishedAt: instantSchema.optional(),
  /** Whether somebody stopped it before its end; then it can go on as well. */
  isStopped: z.boolean().optional(),
  /** How many files there were to read, those inside other files not counted. */
  filesTotal: z.int().nonnegative().optional(),
  results: z.array(importResultSchema),
});
export type ImportReport = Readonly<z.infer<typeof importReportSchema>>;

/** What a run was asked to do: all that it needs to go on. It stays in the archive, because it holds paths of a machine. */
export const importSourceSchema = z.object({
  roots: z.array(z.string()),
  kind: documentKindSchema.optional(),
  /** BCP 47. */
  language: z.string().optional(),
  models: z.array(z.enum(modelCodes)).optional(),
  /** Of a ZIP, only the files whose paths begin with this. */
  within: z.string().optional(),
  /** The object that holds what a table says of the files, until the run has ended. */
  table: objectIdSchema.optional(),
});
export type ImportSource = Readonly<z.infer<typeof importSourceSchema>>;

/** What each column of a table says, in their order: a field's path, or `file`; null for a column left aside. */
export const sheetMappingSchema = z.array(z.string().nullable()).readonly();

/** A run as it is kept: one record of the run, and one for each batch of its results, which is written once. */
export const importRecordSchema = importReportSchema.extend({
  source: importSourceSchema.optional(),
  /** The run that this record's results belong to; such a record is no run itself. */
  partOf: importIdSchema.optional(),
});

export const importCountsSchema = z.object({
  imported: z.int(),
  duplicates: z.int(),
  skipped: z.int(),
  failed: z.int(),
});
export type ImportCounts = Readonly<z.infer<typeof importCountsSchema>>;

/** Counts a report's results by what became of them. */
export function countResults(results: readonly ImportResult[]): ImportCounts {
  const count = (status: ImportResult['status']) => results.filter((each) => each.status === status).length;
  return {
    imported: count('imported'),
    duplicates: count('duplicate'),
    skipped: count('skipped'),
    failed: count('failed'),
  };
}
