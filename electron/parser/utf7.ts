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
