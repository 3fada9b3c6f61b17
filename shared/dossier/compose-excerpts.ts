import { blockFlow } from './block-flow.ts';
import type { ComposeContext } from './compose-context.ts';
import type { Flow } from './composition.ts';
import { omission, type Excerpt } from './excerpt.ts';

interface ExcerptContext {
  /** The document's own. */
  readonly language: string;
  readonly context: ComposeContext;
}

/** The passages of a document, each below a line that says where in the document it stands. */
export function composeExcerpts(
  excerpts: readonly Excerpt[],
  { language, context }: ExcerptContext,
): readonly Flow[] {
  const frame = context.content.language;
  const left: Flow = { type: 'text', text: omission, style: 'body', language: frame, spaceBefore: 8 };
  return excerpts.flatMap((excerpt, index): Flow[] => [
    {
      type: 'text',
      text: excerptPlace(excerpt, { number: index + 1, count: excerpts.length }, context),
      style: 'kicker',
      language: frame,
      spaceBefore: 12,
      keepsWithNext: true,
    },
    ...(excerpt.followsOmission ? [left] : []),
    ...excerpt.blocks.map((block) => blockFlow(block, language)),
    ...(excerpt.precedesOmission ? [left] : []),
  ]);
}

/** `Excerpt 2/3 · original p. 4–5`; where the original has no pages, its paragraphs. */
function excerptPlace(
  { pages, paragraphs }: Excerpt,
  { number, count }: { readonly number: number; readonly count: number },
  { labels }: ComposeContext,
): string {
  const range = ([first, last]: readonly [number, number]): string =>
    `\u2066${first === last ? first : `${first}–${last}`}\u2069`;
  const place = pages ? `${labels.originalPage} ${range(pages)}` : `${labels.paragraph} ${range(paragraphs)}`;
  return `${labels.excerpt} \u2066${number}/${count}\u2069 · ${place}`;
}
