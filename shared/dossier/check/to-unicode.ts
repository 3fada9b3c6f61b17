import { contentTokens } from './content-tokens.ts';
import { utf16 } from './byte-texts.ts';

/** Turns the codes of a shown string (a character a byte) into text. */
export type ReadCodes = (codes: string) => string;

const mostInRange = 0x1_0000;

/**
 * Reads a font's table from codes to text (`ToUnicode`, ISO 32000-1, 9.10.3): for each code as many bytes as the table's
 * codes have. A code that is not in it reads as nothing.
 */
export function readToUnicode(plain: string): ReadCodes {
  const texts = new Map<string, string>();
  let strings: string[] = [];
  let list: string[] | undefined;
  const note = (code: string | undefined, text: string | undefined): void => {
    if (code !== undefined && text !== undefined) texts.set(code, utf16(text, 'big'));
  };
  for (const { type, text } of contentTokens(plain)) {
    if (type === 'string') (list ?? strings).push(text);
    if (type !== 'word') continue;
    if (text === '[') list = [];
    else if (text === ']') {
      // The two before it say for which codes it stands.
      const first = strings.at(-2) ?? '';
      for (const [index, each] of (list ?? []).entries()) note(after(first, index), each);
      [strings, list] = [strings.slice(0, -2), undefined];
    } else if (text === 'endbfchar')
      for (let at = 0; at < strings.length; at += 2) note(strings[at], strings[at + 1]);
    else if (text === 'endbfrange')
      for (let at = 0; at + 2 < strings.length; at += 3)
        for (const [code, each] of range(strings[at], strings[at + 1], strings[at + 2])) note(code, each);
    if (/^(begin|end)/.test(text)) strings = [];
  }
  const lengths = [...new Set(Array.from(texts.keys(), ({ length }) => length))].sort((a, b) => b - a);
  return (codes) => {
    let read = '';
    for (let at = 0; at < codes.length;) {
      const length = lengths.find((each) => texts.has(codes.slice(at, at + each)));
      read += length === undefined ? '' : (texts.get(codes.slice(at, at + length)) ?? '');
      at += length ?? lengths.at(-1) ?? 1;
    }
    return read;
  };
}

function* range(first = '', last = '', text = ''): Generator<readonly [string, string]> {
  const count = Math.min(valueOf(last) - valueOf(first), mostInRange);
  for (let index = 0; index <= count; index += 1) yield [after(first, index), after(text, index)];
}

function valueOf(code: string): number {
  return Array.from(code).reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);
}

/** The code so many further on; only its last two bytes count on. */
function after(code: string, steps: number): string {
  const tail = code.slice(-2);
  const value = valueOf(tail) + steps;
  const bytes = tail.length === 2 ? [(value >> 8) & 0xff, value & 0xff] : [value & 0xff];
  return code.slice(0, code.length - tail.length) + String.fromCharCode(...bytes);
}
