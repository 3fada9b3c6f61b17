import { encodeQR } from 'qr';

/**
 * The squares of a QR code (ISO/IEC 18004), row by row, true where dark, with the quiet zone of four squares around it.
 * Medium error correction: a sheet may be folded. A text of capitals, digits and dashes takes the least room.
 */
export function qrSquares(text: string): readonly (readonly boolean[])[] {
  return encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
}

/** The code in half blocks, two rows of squares a line: dark where a printer puts ink. */
export function qrHalfBlocks(text: string): readonly string[] {
  const squares = qrSquares(text);
  return Array.from({ length: Math.ceil(squares.length / 2) }, (_, line) => {
    const lower = squares[line * 2 + 1];
    const signs = squares[line * 2]?.map((isDark, column) => blockOf(isDark, lower?.[column] ?? false));
    return signs?.join('').trimEnd() ?? '';
  });
}

function blockOf(isUpperDark: boolean, isLowerDark: boolean): string {
  if (isUpperDark) return isLowerDark ? '\u2588' : '\u2580';
  return isLowerDark ? '\u2584' : ' ';
}
