import { z } from 'zod';
import { documentSchema } from './document.ts';
import { caseIdSchema, documentIdSchema, instantSchema } from './ids.ts';

/** Rulings, articles and laws about one matter. What follows from them (the chain, the parties) is not kept here. */
export const caseSchema = z.object({
  schemaVersion: z.literal(1),
  id: caseIdSchema,
  title: z.string().trim().min(1).max(300),
  /** In the order in which they were added. One that was taken out of the archive since is passed over. */
  documents: z.array(documentIdSchema).default([]),
  note: z.string().default(''),
  updatedAt: instantSchema,
});
export type Case = Readonly<z.infer<typeof caseSchema>>;

/** What people may say of a case; the archive adds identity and time. */
export const caseDraftSchema = caseSchema
  .omit({ schemaVersion: true, id: true, updatedAt: true })
  .extend({ id: caseIdSchema.optional() });
export type CaseDraft = z.input<typeof caseDraftSchema>;

/** One document speaks of another; read from the other side it is the same link. */
export const linkSchema = z.object({
  relation: documentSchema.shape.related.unwrap().element.shape.relation,
  from: documentIdSchema,
  /** Undefined while the archive does not have what is meant. */
  to: documentIdSchema.optional(),
  /** As the source calls it. */
  reference: z.string(),
});
export type Link = Readonly<z.infer<typeof linkSchema>>;
/** How a document is bound to another one. */
export type Relation = Link['relation'];
export const relations: readonly Relation[] = linkSchema.shape.relation.options;
