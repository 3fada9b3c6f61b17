import { z } from 'zod';
import { documentKindSchema } from './document.ts';
import { documentIdSchema, importIdSchema, instantSchema } from './ids.ts';
import { errorCodes } from '../errors.ts';

/** An error as it is kept in a report: the code, and what fills its sentence. */
export const failureSchema = z.object({
  code: z.enum(errorCodes as [(typeof errorCodes)[number], ...(typeof errorCodes)[number][]]),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
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
  /** Documents with nearly the same text in other bytes, and how much they share (0 to 1). */
  near: z.array(z.object({ id: documentIdSchema, likeness: z.number().min(0).max(1) })).optional(),
});
export type ImportResult = Readonly<z.infer<typeof importResultSchema>>;

/** The report of one run; it stays in the archive. */
export const importReportSchema = z.object({
  schemaVersion: z.literal(1),
  id: importIdSchema,
  startedAt: instantSchema,
  finishedAt: instantSchema.optional(),
  results: z.array(importResultSchema),
});
export type ImportReport = Readonly<z.infer<typeof importReportSchema>>;

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
