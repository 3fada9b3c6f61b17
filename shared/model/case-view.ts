import { z } from 'zod';
import { caseSchema, linkSchema } from './case.ts';
import { documentSchema, edtfDateSchema, rulingOutcomes } from './document.ts';

/** What a case comes to, told from its documents. */
const caseFactsSchema = z.object({
  /** ISO 3166-1, in the order in which documents name them. */
  countries: z.array(z.string()).readonly(),
  /** The earliest and the latest date of a document. */
  from: edtfDateSchema.optional(),
  to: edtfDateSchema.optional(),
  /** Of its rulings, from the first to the last. */
  outcomes: z.array(z.enum(rulingOutcomes)).readonly(),
  /** A conviction was won after an acquittal. */
  isWonOnAppeal: z.boolean(),
  /** One of its rulings is on a suit against a person who spoke. */
  isRetaliation: z.boolean(),
});
export type CaseFacts = Readonly<z.infer<typeof caseFactsSchema>>;

/** A case in a list. */
export const caseLineSchema = z.object({
  record: caseSchema,
  /** How many the archive still has. */
  documents: z.int().nonnegative(),
  facts: caseFactsSchema,
});
export type CaseLine = Readonly<z.infer<typeof caseLineSchema>>;

/** A case with its documents, and what these say of each other. */
export const caseViewSchema = z.object({
  record: caseSchema,
  documents: z.array(documentSchema),
  /** A reference that none of them answers to has no `to` here. */
  links: z.array(linkSchema),
});
export type CaseView = Readonly<z.infer<typeof caseViewSchema>>;

/** What binds a case's documents to others. */
export const caseSurroundingsSchema = z.object({
  /** From both sides; those within the case too. */
  links: z.array(linkSchema),
  /** Documents at the other end of a link that do not belong to the case. */
  outside: z.array(documentSchema),
});
export type CaseSurroundings = Readonly<z.infer<typeof caseSurroundingsSchema>>;

const reasons = ['link', 'docket', 'person', 'near'] as const;

/** A document that may belong to a case, and why. */
export const suggestionSchema = z.object({
  document: documentSchema,
  reasons: z.array(
    z.object({
      kind: z.enum(reasons),
      /** The number, the name, or the title of the document that it is like. */
      detail: z.string(),
    }),
  ),
});
export type Suggestion = Readonly<z.infer<typeof suggestionSchema>>;
