import type { Rectangle } from '../exhibits/page-frame.ts';
import type { Letter } from './letter.ts';
import type { PdfiumDocument } from './pdfium.ts';
import { boundsOf } from './pdfium-marks.ts';

/** What can be read on a page. */
export interface PageLetters {
  readonly letters: readonly Letter[];
  /** Letters whose font does not say which they are. */
  readonly unreadable: number;
  /** The share (0 to 1, or more where they lie on each other) of the page that pictures cover. */
  readonly pictures: number;
}

/** Letters PDFium knows nothing of: controls, private letters, the sign for what could not be read. */
const unknown = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/u;

/** Reads a page (0..n) as PDFium does: in the order of writing, with spaces and line ends where it sees them. */
export function readLetters(opened: PdfiumDocument, index: number): PageLetters {
  return withText(opened, index, ({ page, text }) => {
    const { calls } = opened;
    const letters: Letter[] = [];
    let unreadable = 0;
    const count = calls.FPDFText_CountChars(text);
    for (let at = 0; at < count; at += 1) {
      const code = calls.FPDFText_GetUnicode(text, at);
      const isBreak = code === 2 || calls.FPDFText_IsHyphen(text, at) === 1;
      const isDrawn = calls.FPDFText_IsGenerated(text, at) !== 1;
      const character = characterOf(code);
      const isUnknown =
        (unknown.test(character) && !/\s/u.test(character)) ||
        calls.FPDFText_HasUnicodeMapError(text, at) === 1;
      if (isDrawn && !isBreak && isUnknown) unreadable += 1;
      letters.push({
        text: isBreak ? '-' : character,
        place: loosePlace(opened, text, at),
        isDrawn,
        isBreak,
      });
    }
    return { letters, unreadable, pictures: pictureShare(opened, page) };
  });
}

function characterOf(code: number): string {
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

function loosePlace(opened: PdfiumDocument, text: number, at: number): Rectangle {
  const [left = 0, top = 0, right = 0, bottom = 0] = opened.floats([0, 0, 0, 0], (place) =>
    opened.calls.FPDFText_GetLooseCharBox(text, at, place),
  );
  return [Math.min(left, right), Math.min(top, bottom), Math.max(left, right), Math.max(top, bottom)];
}

const picture = 3;

function pictureShare(opened: PdfiumDocument, page: number): number {
  const { calls } = opened;
  const size = calls.FPDF_GetPageWidthF(page) * calls.FPDF_GetPageHeightF(page);
  const objects = Array.from({ length: calls.FPDFPage_CountObjects(page) }, (_, index) =>
    calls.FPDFPage_GetObject(page, index),
  );
  return objects
    .filter((object) => calls.FPDFPageObj_GetType(object) === picture)
    .map((object) => {
      const [left, bottom, right, top] = boundsOf(opened, object);
      return ((right - left) * (top - bottom)) / size;
    })
    .reduce((sum, share) => sum + share, 0);
}

/** The place of a letter's ink; as `loosePlace` where it has none, as in the fonts of recognised text. */
export function inkPlace(opened: PdfiumDocument, text: number, at: number): Rectangle {
  const [left = 0, right = 0, bottom = 0, top = 0] = opened.doubles(4, (place) =>
    opened.calls.FPDFText_GetCharBox(text, at, place, place + 8, place + 16, place + 24),
  );
  return right - left > 0 && top - bottom > 0 ? [left, bottom, right, top] : loosePlace(opened, text, at);
}

/** Opens a page and its text for as long as they are used. */
export function withText<Result>(
  opened: PdfiumDocument,
  index: number,
  use: (handles: { readonly page: number; readonly text: number }) => Result,
): Result {
  const { calls, document } = opened;
  const page = calls.FPDF_LoadPage(document, index);
  const text = calls.FPDFText_LoadPage(page);
  try {
    return use({ page, text });
  } finally {
    calls.FPDFText_ClosePage(text);
    calls.FPDF_ClosePage(page);
  }
}
