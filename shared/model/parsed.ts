import { z } from 'zod';
import { contentSchema } from './content.ts';
import { descriptionSchema } from './document.ts';

const formats = ['text', 'markdown', 'html', 'pdf', 'docx'] as const;
export const formatSchema = z.enum(formats);
export type Format = z.infer<typeof formatSchema>;

/** What a parser process gives back for one file: its text, and what the file says of itself. */
export const parsedSchema = z.object({
  content: contentSchema,
  /** Only what was found; the pipeline adds the rest. */
  found: descriptionSchema.partial(),
});
export type Parsed = z.infer<typeof parsedSchema>;
