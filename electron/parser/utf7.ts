const names = /^(?:unicode-1-1-|x-unicode-2-0-)?utf-7$/i;

/** Whether a declared charset is UTF-7, which Node's decoder does not know and old mail is in. */
export function isUtf7(declared: string | undefined): boolean {
  return declared !== undefined && names.test(declared.trim());
}

/** The text of bytes in UTF-7 (RFC 2152): stretches of UTF-16 in base 64 between `+` and `-`. */
export function decodeUtf7(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/\+([A-Za-z\d+/]*)-?/g, (whole, packed: string) => {
    const units = Buffer.from(packed, 'base64');
    if (units.length < 2) return whole === '+-' ? '+' : whole;
    // What is left over after the last whole unit is padding.
    return new TextDecoder('utf-16be').decode(units.subarray(0, units.length - (units.length % 2)));
  });
}
