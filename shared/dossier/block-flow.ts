import type { Block } from '../model/content.ts';
import type { Flow, TextFlow } from './composition.ts';

/** A block of a document's own text, as it is set. */
export function blockFlow(block: Block, language: string): Flow {
  const text = (style: TextFlow['style'], spaceBefore: number, rest: Partial<TextFlow> = {}): TextFlow => ({
    type: 'text',
    text: block.type === 'table' ? '' : block.text,
    style,
    language,
    spaceBefore,
    ...rest,
  });
  switch (block.type) {
    case 'heading': {
      const style = block.level <= 1 ? 'heading1' : block.level === 2 ? 'heading2' : 'heading3';
      return text(style, block.level <= 2 ? 18 : 13, { keepsWithNext: true });
    }
    case 'paragraph':
      return text('body', 7.5);
    case 'quote':
      return text('quote', 8, { indent: 24 });
    case 'item':
      return text('body', 4, { indent: 20 + 16 * block.depth, marker: block.marker });
    case 'note':
      return text('note', 5, { indent: 20, marker: block.label });
    case 'table':
      return { type: 'table', rows: block.rows, language, spaceBefore: 10 };
  }
}
