import { PDFDict, PDFNumber, type PDFDocument } from '@cantoo/pdf-lib';
import { arrayOf, dictOf, itemsOf, nameOf, numberOf, textOf, valueOf } from '../exhibits/pdf-values.ts';

/** What a viewer shows as the pages' numbers (ISO 32000-1, 12.4.2), decimal ones only: a dossier has no others. */
export function pageNames(document: PDFDocument): readonly string[] {
  const labels = dictOf(document.catalog, 'PageLabels');
  const pairs = itemsOf(labels && arrayOf(labels, 'Nums'));
  const ranges = new Map<number, PDFDict>();
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const [start, range] = [pairs[index], pairs[index + 1]];
    if (start instanceof PDFNumber && range instanceof PDFDict) ranges.set(start.asNumber(), range);
  }
  let from = 0;
  let current: PDFDict | undefined;
  return Array.from({ length: document.getPageCount() }, (_, index) => {
    if (ranges.has(index)) [from, current] = [index, ranges.get(index)];
    if (!current) return '';
    const isDecimal = nameOf(current, 'S') === 'D';
    const number = (numberOf(current, 'St') ?? 1) + index - from;
    return `${textOf(valueOf(current, 'P')) ?? ''}${isDecimal ? number : ''}`;
  });
}
