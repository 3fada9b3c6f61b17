import { decodeText } from '../../electron/parser/charset.ts';

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The bytes of a text in an old charset, which Node can only read; letters that it lacks are left out of both. */
export function encodeText(
  text: string,
  charset: string,
): { readonly bytes: Uint8Array; readonly text: string } {
  const table = tables.get(charset) ?? tableOf(charset);
  tables.set(charset, table);
  const letters = Array.from(text).filter((letter) => table.has(letter));
  return {
    bytes: Uint8Array.from(letters.flatMap((letter) => table.get(letter) ?? [])),
    text: letters.join(''),
  };
}

const isWide = (charset: string) => /shift|euc|gb|big5/.test(charset);

function tableOf(charset: string): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: readonly number[]) => {
    const letter = decoded(Uint8Array.from(bytes), charset);
    if (Array.from(letter).length === 1 && letter !== '\u{fffd}' && !table.has(letter))
      table.set(letter, bytes);
  };
  for (let byte = 0; byte < 0x100; byte += 1) add(byte);
  for (let first = 0x81; isWide(charset) && first < 0xff; first += 1) {
    for (let second = 0x40; second < 0xff; second += 1) add(first, second);
  }
  return table;
}

/** A code page of DOS is only known here. */
function decoded(bytes: Uint8Array, charset: string): string {
  return charset.startsWith('cp') ? decodeText(bytes, charset) : new TextDecoder(charset).decode(bytes);
}
