import { z } from 'zod';

/**
 * Where a found value comes from, so that whoever reads it can judge it: a mail's own header, a page's metadata, words
 * at the head of a ruling, the file's name.
 */
const sources = [
  /** The head of the file itself says so: front matter, a mail's header, a document's properties, a page's metadata. */
  'front-matter',
  'mail-header',
  'properties',
  'json-ld',
  'open-graph',
  'meta-element',
  'page-text',
  /** Read by rules from the words at the beginning of the text. */
  'text-head',
  /** Told from the text as a whole, as a language is. */
  'text',
  'file-name',
  /** A row of a spreadsheet or a reference list that came with the files. */
  'sheet',
  'reference',
  /** Said for all files of a run by whoever imported them. */
  'importer',
] as const;

const originSchema = z.object({
  source: z.enum(sources),
  /** What of the source: `og:title`, `Subject`, `Neutral Citation Number: …`; at most a short passage. */
  detail: z.string().max(300).optional(),
  /** `stated`: the source says it in so many words. `derived`: by a rule that is nearly always right. `guessed`: look at it. */
  sureness: z.enum(['stated', 'derived', 'guessed']),
});
export type Origin = Readonly<z.infer<typeof originSchema>>;

/** Origins by field path: `title`, `ruling.court`. A field that a person typed or corrected has none. */
export const originsSchema = z.record(z.string(), originSchema);
export type Origins = Readonly<z.infer<typeof originsSchema>>;
