import { withoutRadicals } from './cjk-radicals.ts';

/** A run of text as pdf.js gives it (`TextItem`), of which this much is read. */
export interface PdfItem {
  readonly str: string;
  readonly dir: string;
  /** Where and how it is drawn: `[a, b, c, d, x, y]` of the text matrix, in points. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

/** A run of text in a frame turned so that it reads from left to right; points, `across` grows upwards. */
export interface Piece {
  readonly text: string;
  readonly isRtl: boolean;
  readonly along: number;
  readonly across: number;
  readonly width: number;
  readonly size: number;
  /** By which the page was turned, in whole degrees: runs of different angles are never one line. */
  readonly angle: number;
  readonly endsLine: boolean;
}

/** Arabic letters as the shapes they take in a word: what many PDFs hold in place of the letters. */
const shapes = /[\ufb50-\ufdff\ufe70-\ufefc]+/g;

export function pieceOf(item: PdfItem): Piece {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform;
  const turn = Math.atan2(b, a);
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  return {
    text: withoutRadicals(item.str).replace(shapes, (text) => text.normalize('NFKC')),
    isRtl: item.dir === 'rtl',
    along: x * cos + y * sin,
    across: y * cos - x * sin,
    width: item.width,
    size: Math.hypot(c, d),
    angle: Math.round((turn * 180) / Math.PI),
    endsLine: item.hasEOL,
  };
}
