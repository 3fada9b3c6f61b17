import { z } from 'zod';

/** The page of the original (1..n) on which a block begins, where the format has pages. */
const page = z.int().positive().optional();

/**
 * What every parser gives for a document's text, whatever it came from: a flat list of blocks in reading order.
 * Plain text only: nothing of the source's markup, links or scripts survives into the archive's own text.
 */
const blockSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('heading'), level: z.int().min(1).max(6), text: z.string(), page }),
  z.object({ type: z.literal('paragraph'), text: z.string(), page }),
  z.object({ type: z.literal('quote'), text: z.string(), page }),
  /** `marker` as it reads: "•", "3.", "(b)"; `depth` from 0. */
  z.object({
    type: z.literal('item'),
    marker: z.string(),
    depth: z.int().min(0).max(8),
    text: z.string(),
    page,
  }),
  z.object({ type: z.literal('note'), label: z.string(), text: z.string(), page }),
  z.object({ type: z.literal('table'), rows: z.array(z.array(z.string())), page }),
]);
export type Block = z.infer<typeof blockSchema>;

export const contentSchema = z.object({ blocks: z.array(blockSchema) });
export type Content = Readonly<z.infer<typeof contentSchema>>;

/** One block's text as it is read: what is searched, what excerpts are cut from. */
export function blockText(block: Block): string {
  if (block.type === 'table') return block.rows.map((row) => row.join('\t')).join('\n');
  if (block.type === 'item') return `${block.marker} ${block.text}`;
  if (block.type === 'note') return `${block.label} ${block.text}`;
  return block.text;
}

/** The whole text, a block a line: the text of `show --text`, of the search index and of excerpts. */
export function plainText(content: Content): string {
  return content.blocks.map(blockText).join('\n');
}

/** Where each block begins in the whole text (`plainText`), in UTF-16 units. */
export function blockStarts({ blocks }: Content): readonly number[] {
  let start = 0;
  return blocks.map((block) => {
    const at = start;
    start += blockText(block).length + 1;
    return at;
  });
}
