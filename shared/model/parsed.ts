import { z } from 'zod';
import { originsSchema } from './origin.ts';
import { recognitionSchema, textLayerSchema } from './recognition.ts';
import { contentSchema } from './content.ts';
import { remarkSchema } from './remark.ts';
import { saidSchema } from './document.ts';
import { sheetSchema } from './sheet.ts';

const formats = [
  'text',
  'markdown',
  'html',
  'pdf',
  'docx',
  'odt',
  'rtf',
  'eml',
  'akoma-ntoso',
  'mhtml',
  'epub',
  'image',
  'csv',
  'xlsx',
  'ris',
  'bibtex',
  'csl',
] as const;
export const formatSchema = z.enum(formats);
export type Format = z.infer<typeof formatSchema>;

/** One document that was read: its text, and what was found of it. */
const readingSchema = z.object({
  content: contentSchema,
  /** Only what was found; the pipeline adds the rest. */
  found: saidSchema,
  origins: originsSchema.default({}),
  recognition: recognitionSchema.optional(),
  layer: textLayerSchema.optional(),
  remarks: z.array(remarkSchema).default([]),
  /** The files beside this one that it describes, as a row of a spreadsheet or a reference names them. */
  files: z.array(z.string()).default([]),
});

/** A file inside the one that was read: what is attached to a mail. It becomes a document of its own. */
const partSchema = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });

/** What a parser process gives back for one file. */
export const parsedSchema = readingSchema.extend({
  /** The further documents of a file that holds many: a list of references, a table with one a row. */
  others: z.array(readingSchema).default([]),
  parts: z.array(partSchema).default([]),
  /** Its rows, where it was asked for as a metadata sheet: then nothing else of it was read. */
  sheet: sheetSchema.optional(),
});
export type Parsed = z.infer<typeof parsedSchema>;
