import type { Block } from '../../shared/model/content.ts';
import { readNumbering } from './docx-numbering.ts';
import { escaped } from './docx-xml.ts';

/** Signs of the private use area that carry a label through the conversion: level, label, end. */
const mark = { level: '\ue000', label: '\ue001', end: '\ue002' };
const marked = /\ue000(\d)\ue001([^\ue002]*)\ue002\s*/;
const everyMark = new RegExp(marked, 'g');

/** Longer than this, in UTF-16 units, a heading is a paragraph in a heading's clothes, as in many judgments. */
const longestHeading = 250;

/**
 * A document's XML with every number that Word would show written into its paragraph. Mammoth counts lists as HTML does,
 * anew after every interruption: the paragraphs of a ruling would not have the numbers by which it is cited.
 */
export function writeLabels(documentXml: string, numberingXml: string, stylesXml: string): string {
  const numbering = readNumbering(numberingXml, stylesXml);
  const current = documentXml.replace(/<w:pPrChange\b[^]*?<\/w:pPrChange>/g, '');
  return current.replace(
    /(<w:p(?:\s[^>]*)?>\s*<w:pPr>)([^]*?)<\/w:pPr>/g,
    (whole, start: string, inside: string) => {
      const place = numbering.placeOf(inside);
      const label = place ? numbering.nextLabel(place) : '';
      if (!place || label === '') return whole;
      const text = mark.level + String(place.level) + mark.label + escaped(label) + mark.end;
      return `${start}${inside}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    },
  );
}

/** The blocks with their labels where they belong. */
export function readLabels(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (block.type === 'table') return { ...block, rows: block.rows.map((row) => row.map(plain)) };
    const label = block.text.startsWith(mark.level) ? marked.exec(block.text) : null;
    const text = plain(label ? block.text.slice(label[0].length) : block.text);
    const isHeading = block.type === 'heading' && text.length <= longestHeading;
    if (label && !isHeading && block.type !== 'note') {
      return { type: 'item', marker: label[2] ?? '', depth: Number(label[1]), text };
    }
    if (label) return { ...block, text: `${label[2] ?? ''} ${text}` };
    return block.type === 'heading' && !isHeading ? { type: 'paragraph', text } : { ...block, text };
  });
}

function plain(text: string): string {
  return text.replace(everyMark, '$2 ');
}
