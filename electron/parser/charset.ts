import { isUtf8 } from 'node:buffer';
import { detect } from 'chardet';
import { decodeUtf7, isUtf7 } from './utf7.ts';

/** Every charset that is read: what Node's decoder knows and a file may be in. */
const known =
  /^(utf-8|utf-16[lb]e|windows-(125\d|874)|iso-8859-(\d|1[0-5])|koi8-[ru]|macintosh|ibm866|shift_jis|euc-(jp|kr)|iso-2022-jp|big5|gbk|gb2312|gb18030)$/;

const otherNames: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  'utf-16': 'utf-16le',
  'x-sjis': 'shift_jis',
  'ks_c_5601-1987': 'euc-kr',
  'windows-31j': 'shift_jis',
  'tis-620': 'windows-874',
};

/** How far the detector looks, from the first byte that is not ASCII: more does not make it surer. */
const sampleBytes = 65_536;

/**
 * The text of bytes in an unknown charset: by the mark at their beginning, else as UTF-8 where they are that, else as
 * what they `declare`, else as what they look like. Bytes that fit nowhere become U+FFFD; it never throws.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  // It writes everything in seven bits: with any other it is something else.
  if (isUtf7(declared) && bytes.every((byte) => byte < 0x80)) return decodeUtf7(bytes);
  return new TextDecoder(charsetOf(bytes, declared)).decode(bytes);
}

function charsetOf(bytes: Uint8Array, declared: string | undefined): string {
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== null) return marked;
  const said = declared === undefined ? null : knownName(declared);
  const foreign = bytes.findIndex((byte) => byte >= 0x80);
  // All ASCII can still be ISO-2022-JP, which writes everything in seven bits.
  if (foreign === -1) return said === 'iso-2022-jp' ? said : 'utf-8';
  // A page saved anew as UTF-8 often keeps the old declaration; other charsets hardly ever pass as UTF-8.
  if (isUtf8(bytes) || isNearlyUtf8(bytes)) return 'utf-8';
  if (said !== null && said !== 'utf-8') return said;
  const start = Math.max(0, foreign - 1024);
  return knownName(detect(bytes.subarray(start, start + sampleBytes)) ?? '') ?? 'windows-1252';
}

function knownName(label: string): string | null {
  const lower = label.trim().toLowerCase();
  const name = otherNames[lower] ?? lower;
  return known.test(name) ? name : null;
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
