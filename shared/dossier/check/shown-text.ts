import { contentTokens } from './content-tokens.ts';
import { readingsOf } from './byte-texts.ts';
import type { ReadCodes } from './to-unicode.ts';

/** Further apart than this (thousandths of the size) two pieces of a string are two words. */
const wordGap = 180;
const moves = new Set(['Td', 'TD', 'Tm', 'T*', "'", '"', 'BT', 'ET']);

/**
 * What a content stream shows and says, whether it is seen or not: its strings as their fonts read them, in the order in
 * which they stand, then as they are written, with names and comments. `fontOf` gives the readers of a font by its name.
 */
export function shownText(plain: string, fontOf: (name: string) => readonly ReadCodes[]): readonly string[] {
  const shown: string[] = [];
  const written: string[] = [];
  let fonts: readonly ReadCodes[] = [];
  let name = '';
  let hasMoved = false;
  for (const { type, text } of contentTokens(plain)) {
    if (type === 'name') name = text;
    if (type === 'name' || type === 'comment') written.push(...readingsOf(text));
    if (type === 'word') {
      if (text === 'Tf') fonts = fontOf(name);
      if (moves.has(text) || Number(text) < -wordGap) hasMoved = true;
    }
    if (type !== 'string') continue;
    if (hasMoved) shown.push('\n');
    hasMoved = false;
    const read = fonts.map((readCodes) => readCodes(text)).find((each) => each !== '');
    shown.push(read ?? text);
    written.push(...readingsOf(text));
  }
  const whole = shown.join('');
  return [whole, reversed(whole), written.join('\n')];
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Right-to-left text stands in the file from left to right. */
function reversed(text: string): string {
  return rightToLeft.test(text) ? Array.from(text.normalize('NFKC')).reverse().join('') : '';
}
