import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFStream,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { bytesOf, textOf } from '../exhibits/pdf-values.ts';
import { holdsSought, withoutSought } from './hold.ts';
import type { Sought } from './redacted-pdf.ts';

/** Where names that producers choose stand: those of fonts and layers. Others are PDF's own words. */
const speakingNames = new Set(['BaseFont', 'FontName', 'Name'].map((name) => PDFName.of(name)));

/** Replaces what is sought in every string of a document that is not part of a page's content; says how often. */
export function hushStrings({ context }: PDFDocument, sought: Sought): number {
  let count = 0;
  const changed = (value: PDFObject): PDFObject | undefined => {
    if (value instanceof PDFString || value instanceof PDFHexString) {
      const text = [textOf(value), bytesOf(value)].find(
        (each) => each !== undefined && holdsSought(each, sought),
      );
      if (text === undefined) return undefined;
      count += 1;
      return PDFHexString.fromText(withoutSought(text, sought));
    }
    hush(value);
    return undefined;
  };
  const hush = (object: PDFObject): void => {
    const dict = object instanceof PDFStream ? object.dict : object;
    if (dict instanceof PDFDict)
      for (const [key, value] of dict.entries()) {
        const isName = value instanceof PDFName && speakingNames.has(key);
        const isSaid = isName && holdsSought(value.decodeText(), sought);
        if (isSaid) count += 1;
        const better = isSaid ? PDFName.of('Font') : changed(value);
        if (better) dict.set(key, better);
      }
    if (object instanceof PDFArray)
      for (const [index, item] of object.asArray().entries()) {
        const better = changed(item);
        if (better) object.set(index, better);
      }
  };
  for (const [, object] of context.enumerateIndirectObjects()) hush(object);
  return count;
}
