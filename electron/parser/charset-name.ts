/** Labels that files bear and Node's decoder does not know: lower case, without `x-`, `cs` and separators. */
const otherNames: Readonly<Record<string, string>> = {
  // What is said to be ASCII and is not, is this.
  usascii: 'windows-1252',
  shiftjis: 'shift_jis',
  windows31j: 'shift_jis',
  mskanji: 'shift_jis',
  eucjp: 'euc-jp',
  iso2022jp1: 'iso-2022-jp',
  iso2022jp2: 'iso-2022-jp',
  junet: 'iso-2022-jp',
  iso2022kr: 'iso-2022-kr',
  hzgb2312: 'hz-gb-2312',
  hz: 'hz-gb-2312',
  euckr: 'euc-kr',
  uhc: 'euc-kr',
  tis620: 'windows-874',
  macroman: 'macintosh',
  unicode11utf7: 'utf-7',
  unicode20utf7: 'utf-7',
  utf7: 'utf-7',
  437: 'cp437',
  850: 'cp850',
  858: 'cp850',
  852: 'cp852',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  874: 'windows-874',
};

/** In any charset at all: such a name says nothing. */
const nameless = new Set(['x-user-defined', 'replacement']);

/**
 * The name of the charset that a label means: one of the Encoding Standard (WHATWG), `utf-7`, `iso-2022-kr`, `hz-gb-2312`,
 * or a code page of DOS (`cp437`, `cp850`, `cp852`). Null for one that nobody here can read.
 */
export function charsetName(label: string): string | null {
  const lower = label.trim().toLowerCase();
  const plain = lower.replace(/^(?:x-ms-|x-|cs)/, '').replace(/[\s._-]+/g, '');
  const page = /^(?:cp|dos|ibm|ms|windows|pc)(\d{3})$/.exec(plain)?.[1];
  return otherNames[page ?? plain] ?? standardName(lower) ?? standardName(plain);
}

function standardName(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return nameless.has(encoding) ? null : encoding;
  } catch {
    return null;
  }
}
