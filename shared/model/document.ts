import { z } from 'zod';
import { isCountry } from './countries.ts';
import { readEcli } from './ecli.ts';
import { isEdtf } from './edtf.ts';
import { isLanguageTag } from './language-tags.ts';
import { originsSchema } from './origin.ts';
import { codeSchema } from './own-term.ts';
import { ownValuesSchema } from './own-field.ts';
import { remarkSchema } from './remark.ts';
import { recognitionSchema } from './recognition.ts';
import { documentIdSchema, importIdSchema, instantSchema, objectIdSchema, sha256Schema } from './ids.ts';

export const documentKinds = ['article', 'ruling', 'law', 'testimony', 'report', 'other'] as const;
export const documentKindSchema = z.enum(documentKinds);
export type DocumentKind = z.infer<typeof documentKindSchema>;

const confidentialitySchema = z.enum(['public', 'internal', 'restricted']);

/** EDTF level 1 (ISO 8601-2) as it was typed: `2018-11-25`, `2018-11`, `2018~`, `2017-10/2018-12`. */
export const edtfDateSchema = z.string().refine(isEdtf);

/** BCP 47: `es`, `zh-Hans`. */
const languageTag = z
  .string()
  .regex(/^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
  .refine(isLanguageTag);

/** ISO 3166-1 alpha-2, or ISO 3166-3 alpha-4 for a country that was. */
const countryCode = z.string().refine(isCountry);

/** The code of a term in one of the lists of `resources/thesauri`, or of the archive's own: it never changes. */
const termCode = codeSchema;

/** `role`: a term of the list `roles` (parties, witnesses, authors), or what the source calls it. */
const personInRole = z.object({ name: z.string().min(1), role: z.string().min(1) });

/** A link to another document of the archive; `reviews` is the one a case's chain is derived from. */
const relation = z.object({
  relation: z.enum(['reviews', 'cites', 'reports-on', 'amends', 'implements', 'answers', 'attachment-of']),
  /** The other document's id once it is known. */
  document: documentIdSchema.optional(),
  /** What the source calls it (a docket number, a file name) until it is. */
  reference: z.string().min(1),
});

/** What a court imposed, as far as it can be counted; the ruling's own words stand in `ruling.sentence`. */
const sentencePart = z.object({
  /** A term of the list `sentence-types`. */
  type: termCode,
  amount: z.number().nonnegative().optional(),
  /** A time, or ISO 4217 for money (`NOK`). */
  unit: z
    .enum(['hours', 'days', 'weeks', 'months', 'years'])
    .or(z.string().regex(/^[A-Z]{3}$/))
    .optional(),
  isSuspended: z.boolean().optional(),
});
export type SentencePart = Readonly<z.infer<typeof sentencePart>>;

export const rulingStages = [
  'first-instance',
  'appeal',
  'supreme',
  'constitutional',
  'international',
] as const;
export const rulingOutcomes = [
  'convicted',
  'acquitted',
  'upheld',
  'overturned',
  'sentence-increased',
  'sentence-reduced',
  'dismissed',
  'settled',
  'pending',
] as const;
export type RulingOutcome = (typeof rulingOutcomes)[number];

export const rulingSchema = z.object({
  court: z.string().optional(),
  jurisdiction: z.string().optional(),
  docket: z.string().optional(),
  /** European Case Law Identifier: `ECLI:FR:CCASS:2019:CR00001`. */
  ecli: z
    .string()
    .refine((text) => readEcli(text) !== null)
    .optional(),
  neutralCitation: z.string().optional(),
  stage: z.enum(rulingStages).optional(),
  legalBasis: z.array(z.string()).default([]),
  outcome: z.enum(rulingOutcomes).optional(),
  /** As the ruling states it: "3 years 6 months' imprisonment". */
  sentence: z.string().optional(),
  /** The same, to be counted and compared. */
  sentences: z.array(sentencePart).optional(),
  /** A suit against the person who spoke. */
  isRetaliation: z.boolean().optional(),
});

export const lawStatuses = ['proposed', 'adopted', 'in-force', 'repealed'] as const;

export const lawSchema = z.object({
  instrument: z
    .enum(['statute', 'bill', 'decree', 'treaty', 'convention', 'resolution', 'code-of-conduct'])
    .optional(),
  body: z.string().optional(),
  number: z.string().optional(),
  status: z.enum(lawStatuses).optional(),
  adopted: edtfDateSchema.optional(),
  inForce: edtfDateSchema.optional(),
  /** Which laws it changes, as it names them; those in the archive are linked by `related`. */
  changes: z.array(z.string().min(1)).optional(),
});

/** What the person who spoke agreed to: whoever takes a testimony out of the archive is told of it. */
const testimonySchema = z.object({
  /** Who consented: the person, or whoever may for them. */
  consentBy: z.string().optional(),
  /** To what: terms of the list `consent-uses`; another use was not agreed to. */
  consentUses: z.array(termCode).optional(),
  consentGiven: edtfDateSchema.optional(),
  /** The last day of it. */
  consentUntil: edtfDateSchema.optional(),
});

/** What a person or a parser may say of a document; everything else in the record is the archive's own. */
export const descriptionSchema = z.object({
  kind: documentKindSchema,
  title: z.string().min(1),
  authors: z.array(z.string().min(1)).default([]),
  /** Publisher or outlet. */
  outlet: z.string().optional(),
  /** Said of articles only: the part of the paper or site. */
  section: z.string().optional(),
  date: edtfDateSchema.optional(),
  languages: z.array(languageTag).default([]),
  countries: z.array(countryCode).default([]),
  tags: z.array(z.string().min(1)).default([]),
  campaigns: z.array(z.string().min(1)).default([]),
  people: z.array(personInRole).default([]),
  related: z.array(relation).default([]),
  /** What was done, by terms of the list `violence`. */
  violence: z.array(termCode).optional(),
  /** What was done to those who spoke, by terms of the list `retaliation`. */
  retaliations: z.array(termCode).optional(),
  source: z.object({ url: z.string().optional(), accessed: edtfDateSchema.optional() }).optional(),
  rights: z.string().optional(),
  confidentiality: confidentialitySchema.default('internal'),
  notes: z.string().optional(),
  /** Said of rulings only. */
  ruling: rulingSchema.optional(),
  /** Said of laws only. */
  law: lawSchema.optional(),
  /** Said of testimonies only. */
  testimony: testimonySchema.optional(),
  /** What the archive's own fields say, by their codes (the collection `fields` says what each is). */
  own: ownValuesSchema.optional(),
});
export type Description = z.infer<typeof descriptionSchema>;

/** What an edit, a row of a table or a parser says: some of it. Made once, because making a schema takes longer than a check. */
export const saidSchema = descriptionSchema.partial();

/** The parts of a description that are told field by field. */
export const descriptionParts = ['source', 'ruling', 'law', 'testimony'] as const;

/** What older programs took for a date, a country or an identifier is read as it was written, and never lost. */
const written = z.string();
const recordedSchema = descriptionSchema.extend({
  date: written.optional(),
  languages: z.array(written).default([]),
  countries: z.array(written).default([]),
  source: z.object({ url: z.string().optional(), accessed: written.optional() }).optional(),
  ruling: rulingSchema.extend({ ecli: written.optional() }).optional(),
  law: lawSchema.extend({ adopted: written.optional(), inForce: written.optional() }).optional(),
});

/** Where a document came from, and the proof that its original has not changed since. */
const provenanceSchema = z.object({
  fileName: z.string(),
  /** The path inside what was imported, with `/`: `cladem/2001-01.md`. Never a path of the machine. */
  path: z.string(),
  bytes: z.int().nonnegative(),
  sha256: sha256Schema,
  /** The format that its bytes showed: `pdf`, `docx`, `html`. */
  format: z.string(),
  importedAt: instantSchema,
  importId: importIdSchema,
});

export const documentSchema = recordedSchema.extend({
  schemaVersion: z.literal(1),
  id: documentIdSchema,
  /** Rises by one with every change: what an index or a copy compares. */
  revision: z.int().positive(),
  provenance: provenanceSchema,
  /** The object that holds the original, bit for bit. */
  original: objectIdSchema,
  /** The object that holds the text (`Content` as JSON). */
  text: objectIdSchema,
  /** The object that holds the words of its scanned pages with their places (`TextLayer` as JSON). */
  layer: objectIdSchema.optional(),
  /** Said of texts that were read from pictures. */
  recognition: recognitionSchema.optional(),
  /** What its text leaves out of the original, or adds. */
  remarks: z.array(remarkSchema).optional(),
  /** Where each found value comes from. */
  origins: originsSchema.default({}),
  /** Length of the plain text in UTF-16 units. */
  characters: z.int().nonnegative(),
});
export type Document = Readonly<z.infer<typeof documentSchema>>;
