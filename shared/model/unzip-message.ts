import { z } from 'zod';
import { failureSchema } from './import.ts';

/**
 * What a parser process is asked that takes a ZIP apart: to keep its bytes, piece by piece, so that no message is as large
 * as the ZIP; then what is in it; then its files one by one.
 */
export const unzipJobSchema = z.discriminatedUnion('task', [
  z.object({
    id: z.int(),
    task: z.literal('keep'),
    /** The length of the whole, in bytes, and where in it the piece stands. */
    length: z.int().positive(),
    at: z.int().nonnegative(),
    bytes: z.instanceof(Uint8Array),
  }),
  z.object({ id: z.int(), task: z.literal('list') }),
  z.object({ id: z.int(), task: z.literal('entry'), entry: z.int().nonnegative() }),
]);
export type UnzipJob = Readonly<z.infer<typeof unzipJobSchema>>;

/** A file in a ZIP. One with an error is not read: its name, its size or its kind is refused. */
const zipEntrySchema = z.object({
  /** The path inside the ZIP, with `/`. */
  name: z.string(),
  /** Its size as the ZIP says it; reading gives no more. */
  bytes: z.number().nonnegative(),
  error: failureSchema.optional(),
});
export type ZipEntry = Readonly<z.infer<typeof zipEntrySchema>>;

/** What it answers, once, under the same id. */
export const unzipAnswerSchema = z.union([
  z.object({ id: z.int(), ok: z.literal(true), entries: z.array(zipEntrySchema) }),
  z.object({ id: z.int(), ok: z.literal(true), bytes: z.instanceof(Uint8Array) }),
  /** How many bytes are kept so far. */
  z.object({ id: z.int(), ok: z.literal(true), kept: z.int() }),
  z.object({ id: z.int(), ok: z.literal(false), error: failureSchema }),
]);
export type UnzipAnswer = Readonly<z.infer<typeof unzipAnswerSchema>>;
