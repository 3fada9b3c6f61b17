/** A sign that is no letter: what stands in its place, and whether the letters behind it are a country's, if that changes. */
interface Mark {
  readonly sign: string;
  readonly text?: string;
  readonly isShifted?: boolean;
}

interface Shifted {
  /** The charset that has the same letters with the eighth bit set. */
  readonly wide: string;
  readonly marks: readonly Mark[];
}

/** Charsets that write a country's letters by twos in seven bits, and say where they begin and end. */
const charsets: Readonly<Record<string, Shifted>> = {
  // RFC 1557: a line announces it; SO and SI stand around the letters.
  'iso-2022-kr': {
    wide: 'euc-kr',
    marks: [
      { sign: '\u001b$)C\r\n' },
      { sign: '\u001b$)C\n' },
      { sign: '\u001b$)C' },
      { sign: '\u000e', isShifted: true },
      { sign: '\u000f', isShifted: false },
    ],
  },
  // RFC 1843.
  'hz-gb-2312': {
    wide: 'gb18030',
    marks: [
      { sign: '~{', isShifted: true },
      { sign: '~}', isShifted: false },
      { sign: '~~', text: '~' },
      { sign: '~\n' },
      { sign: '~\r\n' },
    ],
  },
};

/** The text of bytes in such a charset; undefined for one that is none. What nothing ends is over with its line. */
export function decodeShifted(bytes: Uint8Array, charset: string): string | undefined {
  const shifted = charsets[charset];
  if (!shifted) return undefined;
  const narrow = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const wide = new Uint8Array(narrow.length);
  let length = 0;
  let isShifted = false;
  for (let at = 0; at < narrow.length;) {
    const mark = shifted.marks.find(({ sign }) => narrow.startsWith(sign, at));
    if (mark) {
      for (const letter of mark.text ?? '') wide[length++] = letter.charCodeAt(0);
      isShifted = mark.isShifted ?? isShifted;
      at += mark.sign.length;
      continue;
    }
    const unit = narrow.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) isShifted = false;
    const isLetter = isShifted && isHalf(unit) && isHalf(narrow.charCodeAt(at + 1));
    const count = isLetter ? 2 : 1;
    for (const end = at + count; at < end; at += 1)
      wide[length++] = narrow.charCodeAt(at) | (isLetter ? 0x80 : 0);
  }
  return new TextDecoder(shifted.wide).decode(wide.subarray(0, length));
}

/** One of the two that make a letter. */
function isHalf(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}

/** Whether bytes announce themselves as ISO-2022-KR, as all must. */
export function isShiftedKorean(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).includes('\u001b$)C');
}
