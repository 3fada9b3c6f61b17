/** Crockford's base 32: no I, L, O or U, which are taken for 1, 1, 0 and V. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bitsPerSign = 5n;
const bitsPerByte = 8;

/** Bytes, five or a multiple of them, as capitals and digits: eight for five. */
export function writeBase32(bytes: Uint8Array): string {
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (let left = (bytes.length * bitsPerByte) / Number(bitsPerSign); left > 0; left -= 1) {
    text = alphabet.charAt(Number(number & 31n)) + text;
    number >>= bitsPerSign;
  }
  return text;
}

/**
 * The bytes of what was typed, in either case, with any spaces and dashes, O for 0, I and L for 1; null when they are not
 * exactly `length` bytes.
 */
export function readBase32(typed: string, length: number): Buffer | null {
  const text = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (text.length * Number(bitsPerSign) !== length * bitsPerByte) return null;
  let number = 0n;
  for (const sign of text) {
    const value = alphabet.indexOf(sign);
    if (value < 0) return null;
    number = (number << bitsPerSign) | BigInt(value);
  }
  return Buffer.from(number.toString(16).padStart(length * 2, '0'), 'hex');
}
