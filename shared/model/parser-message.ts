import { z } from 'zod';
import { failureSchema } from './import.ts';
import { formatSchema, parsedSchema } from './parsed.ts';
import { recognitionWishSchema } from './recognition.ts';
import { sheetWishSchema } from './sheet.ts';

/** What a parser process is asked: one file's bytes, what they are, and its name for the sentences of errors. */
export const parserJobSchema = z.object({
  id: z.int(),
  format: formatSchema,
  fileName: z.string(),
  bytes: z.instanceof(Uint8Array),
  recognition: recognitionWishSchema.optional(),
  sheet: sheetWishSchema.optional(),
});
export type ParserJob = Readonly<z.infer<typeof parserJobSchema>>;

/** What it may tell before it answers: at which page it is. Each look at a page has its own time. */
export const parserProgressSchema = z.object({
  id: z.int(),
  progress: z.object({ page: z.int().positive(), pages: z.int().positive() }),
});
export type ParserProgress = Readonly<z.infer<typeof parserProgressSchema>>;

/** What it answers, once, under the same id. */
export const parserAnswerSchema = z.discriminatedUnion('ok', [
  z.object({ id: z.int(), ok: z.literal(true), value: parsedSchema }),
  z.object({ id: z.int(), ok: z.literal(false), error: failureSchema }),
]);
