import { z } from 'zod';
import { failureSchema } from './import.ts';

/** A picture (WebP, GIF, BMP) that a parser process is asked to unfold. */
export const unfoldJobSchema = z.object({
  id: z.int(),
  task: z.literal('unfold'),
  bytes: z.instanceof(Uint8Array),
});
export type UnfoldJob = Readonly<z.infer<typeof unfoldJobSchema>>;

/** What it answers, once, under the same id. */
export const unfoldAnswerSchema = z.discriminatedUnion('ok', [
  z.object({
    id: z.int(),
    ok: z.literal(true),
    /** The first frame, as a PNG. */
    png: z.instanceof(Uint8Array),
    /** How many pictures the file shows one after the other. */
    frames: z.int().positive(),
  }),
  z.object({ id: z.int(), ok: z.literal(false), error: failureSchema }),
]);
