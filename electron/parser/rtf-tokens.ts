/** A piece of an RTF file (specification 1.9.1, "Contents of an RTF file"). */
export type RtfToken =
  | { readonly type: 'open' }
  | { readonly type: 'close' }
  | { readonly type: 'word'; readonly name: string; readonly value: number | undefined }
  /** A control sign: `*`, `~`, `-`, `_`. */
  | { readonly type: 'sign'; readonly sign: string }
  /** Text in the charset of the moment, a character a byte. `isHex`: written as `\'e9`. */
  | { readonly type: 'bytes'; readonly text: string; readonly isHex: boolean };

/** A control word without its number; one, a hex byte, a control sign, a brace, line ends that mean nothing, text. */
const piece =
  /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([\da-fA-F]{2})|\\([^a-zA-Z'])|([{}])|([\r\n]+)|([^\\{}\r\n]+)|\\/gy;

/** An RTF file's tokens, one after the other. Never throws; bytes that `\bin` counts are passed over. */
export function* rtfTokens(bytes: Uint8Array): Iterable<RtfToken> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  piece.lastIndex = 0;
  for (let match = piece.exec(source); match; match = piece.exec(source)) {
    const [, name, number, hex, sign, brace, , text] = match;
    if (name !== undefined) {
      const value = number === undefined ? undefined : Number(number);
      if (name === 'bin' && value !== undefined && value > 0) piece.lastIndex += value;
      else yield { type: 'word', name, value };
    } else if (hex !== undefined) {
      yield { type: 'bytes', text: String.fromCharCode(Number.parseInt(hex, 16)), isHex: true };
    } else if (sign !== undefined) yield signToken(sign);
    else if (brace !== undefined) yield brace === '{' ? { type: 'open' } : { type: 'close' };
    else if (text !== undefined) yield { type: 'bytes', text, isHex: false };
  }
}

function signToken(sign: string): RtfToken {
  if (sign === '\n' || sign === '\r') return { type: 'word', name: 'par', value: undefined };
  if (sign === '\\' || sign === '{' || sign === '}') return { type: 'bytes', text: sign, isHex: false };
  return { type: 'sign', sign };
}
