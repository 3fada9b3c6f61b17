/** UTF-16BE as hexadecimal digits: the only way to write text into a PDF that no byte of it can break. */
export function utf16Hex(text: string): string {
  let digits = '';
  for (let index = 0; index < text.length; index += 1) {
    digits += text.charCodeAt(index).toString(16).padStart(4, '0');
  }
  return digits.toUpperCase();
}

/**
 * A PDF text string. jsPDF writes literal strings, where the 0D of 不 (U+4E0D) is read as a line end and comes
 * back as another character.
 */
export function pdfText(text: string): string {
  return `<FEFF${utf16Hex(text.toWellFormed())}>`;
}

/** A number as a PDF content stream wants it: at most three decimals, no exponent, no minus zero. */
export function pdfNumber(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** A moment in UTC as a PDF date. */
export function pdfDate(instant: string): string {
  return `D:${instant.slice(0, 19).replace(/\D/g, '')}+00'00'`;
}
