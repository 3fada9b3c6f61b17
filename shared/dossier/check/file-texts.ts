import { PDFDict, PDFName, PDFRawStream, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { itemsOf, arrayOf, valueOf } from '../exhibits/pdf-values.ts';
import type { LeftWhere, PlacedText } from './left-place.ts';
import { fontReaders, streamTexts } from './stream-texts.ts';
import { stringTexts } from './string-texts.ts';

/** All that any object of a file says, used or not: strings, names, content as its fonts read it, XMP, photographs' notes. */
export function* fileTexts(document: PDFDocument): Generator<PlacedText> {
  const pages = pagesOfObjects(document);
  const fontsOf = fontReaders(document);
  for (const [reference, object] of document.context.enumerateIndirectObjects()) {
    const page = pages.get(reference);
    const where = whereOf(object, reference, document) ?? (page === undefined ? 'object' : 'page');
    for (const text of stringTexts(object)) yield { where, page, text };
    if (!(object instanceof PDFRawStream)) continue;
    for (const text of streamTexts(object, fontsOf)) yield { where, page, text };
  }
}

function whereOf(
  object: PDFObject,
  reference: PDFRef,
  { context, catalog }: PDFDocument,
): LeftWhere | undefined {
  if (reference === context.trailerInfo.Info) return 'metadata';
  const dict = object instanceof PDFRawStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return undefined;
  if (dict.get(PDFName.of('Type')) === PDFName.of('Metadata')) return 'metadata';
  if (dict.has(PDFName.of('Title')) && dict.has(PDFName.of('Parent'))) return 'bookmark';
  if (dict.has(PDFName.of('URI')) || dict.get(PDFName.of('Subtype')) === PDFName.of('Link')) return 'link';
  return dict === valueOf(catalog, 'PageLabels') ? 'label' : undefined;
}

/** The pages that an object is part of, as far as it stands in none of the next. */
function pagesOfObjects(document: PDFDocument): ReadonlyMap<PDFObject, number> {
  const pages = new Map<PDFObject, number>();
  for (const [index, { ref, node }] of document.getPages().entries()) {
    pages.set(ref, index + 1);
    const contents = node.get(PDFName.of('Contents'));
    const listed = [arrayOf(node, 'Contents'), arrayOf(node, 'Annots')].flatMap(
      (array) => array?.asArray() ?? [],
    );
    for (const part of [contents, ...listed]) if (part instanceof PDFRef) pages.set(part, index + 1);
    for (const note of itemsOf(arrayOf(node, 'Annots'))) {
      const action = note instanceof PDFDict ? note.get(PDFName.of('A')) : undefined;
      if (action instanceof PDFRef) pages.set(action, index + 1);
    }
  }
  return pages;
}
