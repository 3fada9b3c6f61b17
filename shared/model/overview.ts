import { z } from 'zod';
import { documentKindSchema, rulingOutcomes, rulingStages } from './document.ts';
import { documentIdSchema } from './ids.ts';

/** How many documents have a value, and the search that finds these and no others. */
const countedSchema = z.object({
  /** As it stands in records; empty: none of them. Of time an EDTF year or month, `..1984` or `2020..`. */
  value: z.string(),
  count: z.int().positive(),
  /** As it is typed: `country:KR`. */
  query: z.string(),
});
export type Counted = Readonly<z.infer<typeof countedSchema>>;

const countedList = z.array(countedSchema).readonly();

/** Rulings that ended alike at courts of one level; one whose date may mean several years is counted in each. */
const outcomeRowSchema = z.object({
  /** Empty: the record does not say at which. */
  stage: z.enum(rulingStages).or(z.literal('')),
  outcome: z.enum(rulingOutcomes),
  all: countedSchema,
  /** In order of time. */
  years: countedList,
  undated: countedSchema.nullable(),
});
export type OutcomeRow = Readonly<z.infer<typeof outcomeRowSchema>>;

/** What there is in an archive, counted; every number carries the search that it counts. */
export const overviewSchema = z.object({
  documents: z.int().nonnegative(),
  kinds: countedList,
  /** ISO 3166-1 and 3166-3, those of most documents first; a document counts for each of its countries. */
  countries: countedList,
  withoutCountry: z.int().nonnegative(),
  time: z.object({
    /** Months where there are few years. */
    unit: z.enum(['year', 'month']),
    /** In order of time, without those of which there is nothing; a date may mean several of them. */
    counted: countedList,
    undated: countedSchema.nullable(),
  }),
  /** From the first instance up. */
  outcomes: z.array(outcomeRowSchema).readonly(),
  /** Laws by their status; empty: not said. */
  laws: countedList,
  additions: z.object({
    /** The last days on which documents came in, the newest first; by the clock of this place. */
    days: countedList,
    newest: z
      .array(
        z.object({
          id: documentIdSchema,
          kind: documentKindSchema,
          title: z.string(),
          date: z.string().optional(),
          countries: z.array(z.string()),
        }),
      )
      .readonly(),
  }),
});
export type Overview = Readonly<z.infer<typeof overviewSchema>>;
