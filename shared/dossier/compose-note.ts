import type { ComposeContext } from './compose-context.ts';
import type { Flow } from './composition.ts';

/** The paragraphs of what the compiler wrote. */
export function paragraphsOf(note: string): readonly string[] {
  return note
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter(Boolean);
}

/**
 * The compiler's note to a section or a document, under a heading of its own and between rules: it must never pass for the
 * document's own words. Nothing where there is none.
 */
export function composeNote(note: string, { content, labels }: ComposeContext): readonly Flow[] {
  const paragraphs = paragraphsOf(note);
  if (paragraphs.length === 0) return [];
  const { language } = content;
  return [
    {
      type: 'text',
      text: labels.note,
      style: 'kicker',
      language,
      spaceBefore: 10,
      keepsWithNext: true,
    },
    ...paragraphs.map((text): Flow => ({ type: 'text', text, style: 'quote', language, spaceBefore: 4 })),
  ];
}
