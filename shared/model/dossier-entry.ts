import { z } from 'zod';
import { passageSchema } from './passage.ts';

/**
 * How a document stands in a dossier: its text set anew, its original page by page, both, or passages of its text.
 * `exhibit` and `both` fall back on the text where the original has no pages to show.
 */
export const treatments = ['text', 'exhibit', 'both', 'excerpt'] as const;
export const treatmentSchema = z.enum(treatments);
export type Treatment = z.infer<typeof treatmentSchema>;

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
