import { z } from 'zod';

/**
 * How a document stands in a dossier: its text set anew, its original page by page, both, or passages of its text.
 * `exhibit` and `both` fall back on the text where the original has no pages to show.
 */
export const treatments = ['text', 'exhibit', 'both', 'excerpt'] as const;
export const treatmentSchema = z.enum(treatments);
export type Treatment = z.infer<typeof treatmentSchema>;

/** A stretch of a document's plain text (`plainText`), chosen by the compiler. */
export const passageSchema = z
  .object({
    /** In UTF-16 units; `end` is the first that no longer belongs to it. */
    start: z.int().nonnegative(),
    end: z.int().positive(),
    /** What stood there when it was chosen: by this it is found again when the text was read anew. */
    text: z.string().min(1),
  })
  .refine(({ start, end }) => start < end);
export type Passage = Readonly<z.infer<typeof passageSchema>>;

/** What a dossier says of one of its documents. */
export const dossierEntrySchema = z.object({
  treatment: treatmentSchema.default('text'),
  /** The compiler's note, set before the document. */
  note: z.string().default(''),
  /** For the treatment `excerpt`, in any order; kept while another treatment is tried. */
  passages: z.array(passageSchema).default([]),
  /** Passages that are blacked out, whatever the treatment. */
  redactions: z.array(passageSchema).default([]),
});
export type DossierEntry = Readonly<z.infer<typeof dossierEntrySchema>>;

/** A document of which the dossier says nothing: its text, without a note. */
export const plainEntry: DossierEntry = { treatment: 'text', note: '', passages: [], redactions: [] };
