import { z } from 'zod';
import { documentIdSchema, instantSchema, noteIdSchema } from './ids.ts';
import { passageSchema } from './passage.ts';

/** What a passage can be marked in. What a colour means is for whoever marks to say. */
export const highlightColours = ['yellow', 'green', 'blue', 'pink'] as const;
const highlightColourSchema = z.enum(highlightColours);
export type HighlightColour = z.infer<typeof highlightColourSchema>;

/** What a reader marked or wrote: a highlight, a note at a passage, or a note on the document as a whole. */
export const noteSchema = z.object({
  schemaVersion: z.literal(1),
  id: noteIdSchema,
  document: documentIdSchema,
  /** Left out: it is about the whole document. */
  passage: passageSchema.optional(),
  colour: highlightColourSchema.default('yellow'),
  /** Empty: the passage is only marked. */
  text: z.string().max(20_000).default(''),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type Note = Readonly<z.infer<typeof noteSchema>>;

/** What the window may say of a note; the archive adds identity and time. */
export const noteDraftSchema = noteSchema
  .omit({ schemaVersion: true, id: true, createdAt: true, updatedAt: true })
  .extend({ id: noteIdSchema.optional() });
export type NoteDraft = z.input<typeof noteDraftSchema>;
