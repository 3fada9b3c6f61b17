import { isAscii, isUtf8 } from 'node:buffer';
import { detect } from 'chardet';
import { oddityOf } from './charset-fit.ts';
import { charsetName } from './charset-name.ts';
import { decodeDos } from './dos-charset.ts';
import { decodeShifted, isShiftedKorean } from './shifted-charset.ts';
import { decodeUtf7 } from './utf7.ts';

/** How far the detector looks, from the first byte that is not ASCII: more does not make it surer. */
const sampleBytes = 65_536;

/** What the detector does not know, and what it takes for something else. */
const undetected = ['windows-1250', 'iso-8859-2', 'windows-1256', 'macintosh', 'cp850', 'ibm866', 'cp852'];

/** These write everything in seven bits; bytes that have any other are something else. */
const narrow: ReadonlySet<string | null> = new Set(['iso-2022-jp', 'iso-2022-kr', 'hz-gb-2312', 'utf-7']);

/** Of the letters beyond ASCII, so many may stand oddly before another charset is tried. */
const mostOdd = 0.02;

/**
 * The text of bytes in an unknown charset: by the mark at their beginning, else as UTF-8 where they are that, else as
 * what they `declare`, else as what they look like. Bytes that fit nowhere become U+FFFD; it never throws.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  return decodeAs(bytes, charsetOf(bytes, declared));
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  if (charset === 'utf-7') return decodeUtf7(bytes);
  return decodeDos(bytes, charset) ?? decodeShifted(bytes, charset) ?? new TextDecoder(charset).decode(bytes);
}

function charsetOf(bytes: Uint8Array, declared: string | undefined): string {
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== null) return marked;
  const said = declared === undefined ? null : charsetName(declared);
  if (isAscii(bytes)) return narrowCharset(bytes, said) ?? 'utf-8';
  // A page saved anew as UTF-8 often keeps the old declaration; other charsets hardly ever pass as UTF-8.
  if (isUtf8(bytes) || isNearlyUtf8(bytes)) return 'utf-8';
  if (said !== null && said !== 'utf-8' && !narrow.has(said)) return said;
  const foreign = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, foreign - 1024);
  return likeliest(bytes.subarray(start, start + sampleBytes));
}

function narrowCharset(bytes: Uint8Array, said: string | null): string | null {
  if (isShiftedKorean(bytes)) return 'iso-2022-kr';
  return narrow.has(said) ? said : null;
}

/** What the detector says, unless what comes of it is no language's and another charset gives what could be one. */
function likeliest(sample: Uint8Array): string {
  if (isThai(sample)) return 'windows-874';
  const told = charsetName(detect(sample) ?? '') ?? 'windows-1252';
  // The one is the other with the letters of Ukraine in the place of some frames of tables.
  const detected = told === 'koi8-r' ? 'koi8-u' : told;
  let best = { charset: detected, oddity: oddityOf(decodeAs(sample, detected)) };
  if (best.oddity <= mostOdd) return detected;
  for (const charset of undetected) {
    const oddity = oddityOf(decodeAs(sample, charset));
    if (oddity < best.oddity / 2) best = { charset, oddity };
  }
  return best.charset;
}

/** Thai has no spaces between words, and the detector takes it for Chinese. */
function isThai(sample: Uint8Array): boolean {
  const text = decodeAs(sample, 'windows-874');
  const foreign = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const inside = text.match(/(?<=\p{Script=Thai})\p{Script=Thai}(?=\p{Script=Thai})/gu)?.length ?? 0;
  return inside > 30 && inside > 0.8 * foreign && oddityOf(text) <= mostOdd;
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without its mark: in most languages every other byte of it is zero, which no other charset has. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  if (Math.max(even, odd) < sample.length / 10) return null;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

/** UTF-8 with a broken place or two, as when a file was cut off. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 16 * sampleBytes));
  const broken = text.split('\u{fffd}').length - 1;
  const whole = text.match(/[^\p{ASCII}\u{fffd}]/gu)?.length ?? 0;
  return whole > 20 * broken;
}
