/** Charsets of `\ansicpgN` that have another name than `windows-N`. */
const codePages: Readonly<Record<number, string>> = {
  708: 'iso-8859-6',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10_000: 'macintosh',
  10_007: 'x-mac-cyrillic',
  20_866: 'koi8-r',
  21_866: 'koi8-u',
  28_591: 'windows-1252',
  28_592: 'iso-8859-2',
  28_595: 'iso-8859-5',
  65_001: 'utf-8',
};

/** Charsets of `\fcharsetN`. 0 and 1 are the document's own, 2 is of signs, not of letters. */
const fontCharsets: Readonly<Record<number, string>> = {
  2: 'symbol',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** The charset of a document's `\ansicpgN`. */
export function codePageCharset(codePage: number): string {
  return (
    codePages[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252')
  );
}

/** The charset of a font's `\fcharsetN`; undefined for the document's own. */
export function fontCharset(charset: number): string | undefined {
  return fontCharsets[charset];
}

/** Text whose every character is a byte of a charset. Fonts of signs have bullets and arrows at letters' places. */
export function decodeBytes(text: string, charset: string): string {
  if (charset === 'symbol') return text.replace(/[\x80-\xff]/g, '•');
  const known = decoders.get(charset);
  const decoder = known ?? new TextDecoder(charset);
  if (!known) decoders.set(charset, decoder);
  return decoder.decode(Buffer.from(text, 'latin1'));
}
