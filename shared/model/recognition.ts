import { z } from 'zod';

/** That a document's text, or part of it, was read from pictures by optical character recognition, and how well. */
export const recognitionSchema = z.object({
  /** The models used, as Tesseract names them: `eng`, `chi_sim`. */
  models: z.array(z.string().min(1)).min(1),
  /** Mean confidence over all words, 0 to 100. */
  confidence: z.number().min(0).max(100),
  /** The pages that were read so (1..n). */
  pages: z.array(z.int().positive()),
});
export type Recognition = Readonly<z.infer<typeof recognitionSchema>>;

/** A word where it stands on its page: as shares (0 to 1) of the page's width and height, from the top left. */
const wordSchema = z.object({
  text: z.string().min(1),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  confidence: z.number().min(0).max(100),
});

/** What lies invisibly over a scan's picture, so that it can be searched, marked and copied. */
export const textLayerSchema = z.object({
  pages: z.array(
    z.object({
      page: z.int().positive(),
      /** In degrees clockwise: by how much the picture had to be turned to stand upright. */
      turned: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
      words: z.array(wordSchema),
    }),
  ),
});
export type TextLayer = Readonly<z.infer<typeof textLayerSchema>>;
