import { z } from 'zod';
import { instantSchema } from '../model/ids.ts';
import { failureSchema } from '../model/import.ts';

const runKindSchema = z.enum(['verify', 'backup', 'restore']);
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
  log: z.object({
    entries: z.int(),
    head: z.string(),
    ok: z.boolean(),
    /** The places: `journal/000000003`, and the byte at which each begins. */
    faults: z
      .array(z.object({ file: z.string(), at: z.int(), why: z.enum(['damaged', 'missing', 'out-of-order']) }))
      .readonly(),
  }),
  vault: z.object({
    ok: z.boolean(),
    faults: z.array(z.object({ file: z.string(), why: z.enum(['altered', 'older', 'left']) })).readonly(),
  }),
  index: z.object({ ok: z.boolean() }),
  /** What lies in the archive's folder and is no part of it; harmless is what operating systems leave. */
  strange: z.array(z.object({ file: z.string(), isHarmless: z.boolean() })).readonly(),
  swept: z.int(),
});

/** What a backup copied, or what was brought back from one. */
const copySchema = z.object({
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
  backup: outcomeOf(copySchema),
  restore: outcomeOf(copySchema),
});
/** What a check found. */
export type CheckResult = Readonly<z.infer<typeof verificationSchema>>;
export type RunState = Readonly<z.infer<typeof runStateSchema>>;
