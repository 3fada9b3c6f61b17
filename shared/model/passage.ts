import { z } from 'zod';

/** A stretch of a document's plain text (`plainText`), chosen by a person. */
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

/** Where a passage's words stand now: where they stood, else the nearest place that has them. */
export function placeOfPassage({ start, text: words }: Passage, text: string): number | undefined {
  if (text.startsWith(words, start)) return start;
  const [before, after] = [text.lastIndexOf(words, start), text.indexOf(words, start)];
  if (before < 0) return after < 0 ? undefined : after;
  return after < 0 || start - before < after - start ? before : after;
}
