import { z } from 'zod';
import { instantSchema } from '../model/ids.ts';
import { failureSchema } from '../model/import.ts';

const runKindSchema = z.enum(['verify', 'backup']);
/** What goes over the whole archive: one at a time, beside everything else. */
export type RunKind = z.infer<typeof runKindSchema>;

const badObjectSchema = z.object({
  file: z.string(),
  /** The document that needs it, and its title; null for what can be made anew. */
  document: z.string().nullable(),
  title: z.string().nullable(),
});
export type BadObjectLine = Readonly<z.infer<typeof badObjectSchema>>;

const verificationSchema = z.object({
  /** All that was read is as it was written. */
  ok: z.boolean(),
  /** The share of objects that were read. */
  sample: z.number(),
  objects: z.int(),
  bytes: z.int(),
  damaged: z.array(badObjectSchema).readonly(),
  missing: z.array(badObjectSchema).readonly(),
  heads: z.array(z.string()).readonly(),
  log: z.object({ entries: z.int(), head: z.string(), ok: z.boolean() }),
  vault: z.object({ ok: z.boolean() }),
  index: z.object({ ok: z.boolean() }),
  swept: z.int(),
});

const backupSchema = z.object({
  objects: z.int(),
  copied: z.int(),
  bytes: z.int(),
  damaged: z.array(badObjectSchema).readonly(),
});

/** How a run ended, and when. */
const outcomeOf = <Result extends z.ZodType>(result: Result) =>
  z
    .discriminatedUnion('state', [
      z.object({ state: z.literal('done'), at: instantSchema, result }),
      z.object({ state: z.literal('failed'), at: instantSchema, failure: failureSchema }),
      z.object({ state: z.literal('stopped'), at: instantSchema }),
    ])
    .nullable();

/** The run that is going on, and how the last one of each kind ended. */
export const runStateSchema = z.object({
  running: z.object({ kind: runKindSchema, done: z.int(), total: z.int() }).nullable(),
  verify: outcomeOf(verificationSchema),
  backup: outcomeOf(backupSchema),
});
export type RunState = Readonly<z.infer<typeof runStateSchema>>;
