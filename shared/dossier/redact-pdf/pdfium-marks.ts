import type { Rectangle } from '../exhibits/page-frame.ts';
import type { PdfiumDocument } from './pdfium.ts';

/** What is said of a mark at most: other words for a page are no longer. */
const mostBytes = 8192;

/**
 * The objects of a page whose marks give other words for what they draw (`ActualText`), and the same words as one of the
 * objects of these letters: which of them draws which letter nobody can tell.
 */
export function otherwiseNamed(
  opened: PdfiumDocument,
  { page, text }: { readonly page: number; readonly text: number },
  letters: readonly number[],
): readonly number[] {
  const { calls } = opened;
  const own = new Set(letters.map((letter) => calls.FPDFText_GetTextObject(text, letter)));
  const words = new Set([...own].flatMap((object) => otherWords(opened, object) ?? []));
  if (words.size === 0) return [];
  const objects = Array.from({ length: calls.FPDFPage_CountObjects(page) }, (_, index) =>
    calls.FPDFPage_GetObject(page, index),
  );
  // Those within forms are none of the page's own: that they cannot be removed makes the page a picture.
  return [...new Set([...objects, ...own])].filter((object) => {
    const said = otherWords(opened, object);
    return said !== undefined && words.has(said);
  });
}

function otherWords({ calls, lend }: PdfiumDocument, object: number): string | undefined {
  if (object === 0) return undefined;
  const marks = Array.from({ length: Math.max(0, calls.FPDFPageObj_CountMarks(object)) }, (_, index) =>
    calls.FPDFPageObj_GetMark(object, index),
  );
  for (const mark of marks) {
    const said = lend(new Uint8Array(mostBytes + 4), (place) =>
      calls.FPDFPageObjMark_GetParamStringValue(mark, 'ActualText', place + 4, mostBytes, place),
    );
    // Where nothing is said the length stays nought.
    const length = new DataView(said.buffer).getUint32(0, true);
    if (length > 0) return said.subarray(4, 4 + Math.min(length, mostBytes)).join(' ');
  }
  return undefined;
}

/** Where an object of a page lies, in the page's own units. */
export function boundsOf({ calls, floats }: PdfiumDocument, object: number): Rectangle {
  const [left = 0, bottom = 0, right = 0, top = 0] = floats([0, 0, 0, 0], (place) =>
    calls.FPDFPageObj_GetBounds(object, place, place + 4, place + 8, place + 12),
  );
  return [left, bottom, right, top];
}
