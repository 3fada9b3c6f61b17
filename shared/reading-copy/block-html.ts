import type { Block } from '../model/content.ts';
import { escapeHtml, languageAttribute, sourceElement } from './html.ts';

/** A block of a document's text as HTML; its headings stand below the page's own. */
export function blockHtml(block: Block, language: string): string {
  switch (block.type) {
    case 'heading':
      return sourceElement(`h${Math.min(block.level + 1, 6)}`, block.text, language);
    case 'paragraph':
      return sourceElement('p', block.text, language);
    case 'quote':
      return `<blockquote>${sourceElement('p', block.text, language)}</blockquote>`;
    case 'item':
      return markedHtml(`item depth-${block.depth}`, [block.marker, block.text], language);
    case 'note':
      return markedHtml('note', [block.label, block.text], language);
    case 'table': {
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell) => sourceElement('td', cell, language)).join('')}</tr>`,
      );
      return `<div class="table"><table>${rows.join('\n')}</table></div>`;
    }
  }
}

/** The sign stands on the side that the words begin at. */
function markedHtml(name: string, [marker, text]: readonly [string, string], language: string): string {
  const attributes = `class="${name}"${languageAttribute(language)} dir="auto"`;
  return `<div ${attributes}><span class="marker">${escapeHtml(marker)}</span><p>${escapeHtml(text)}</p></div>`;
}
