import { z } from 'zod';

/** What whoever imports says of text in pictures. */
export const recognitionWishSchema = z.object({
  /** The models to use; none of them: pictures are not read. Left out, the language is found. */
  models: z.array(z.string()).optional(),
  /** The languages in which the pictures probably are (BCP 47), likeliest first. */
  languages: z.array(z.string()).default([]),
});
export type RecognitionWish = Readonly<z.input<typeof recognitionWishSchema>>;

/**
 * That a document's text, or part of it, was read from pictures by optical character recognition, and how well. A picture
 * without a word in it names no page; one that was not looked at, no model either.
 */
export const recognitionSchema = z.object({
  /** The models used, as Tesseract names them: `eng`, `chi_sim`. */
  models: z.array(z.string().min(1)),
  /** Mean confidence over all words, 0 to 100. */
  confidence: z.number().min(0).max(100),
  /** The pages that were read so (1..n). */
  pages: z.array(z.int().positive()),
});
export type Recognition = Readonly<z.infer<typeof recognitionSchema>>;

/** Below this mean confidence a text is read so poorly that a person must compare it with its picture. */
const poorConfidence = 60;

/** Whether a text is too poor to be quoted, or searched for a name, without a look at the picture. */
export function isPoorlyRead(recognition: Pick<Recognition, 'confidence'>): boolean {
  return recognition.confidence < poorConfidence;
}

/** A word where it stands on its upright page: as shares (0 to 1) of that page's width and height, from the top left. */
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
