/** Signatures and lengths of APPNOTE.TXT 6.3, 4.3. */
const endSignature = Buffer.from('504b0506', 'hex');
const endLength = 22;
const entrySignature = 0x02014b50;
const entryLength = 46;
const mostNames = 20_000;

/**
 * The names in a ZIP's directory, to tell one kind of it from another: a letter a byte, nothing is unfolded. Empty where
 * the directory is not to be found.
 */
export function zipNames(buffer: Buffer): ReadonlySet<string> {
  const names = new Set<string>();
  const end = buffer.lastIndexOf(endSignature, Math.max(0, buffer.length - endLength));
  let at = end >= 0 && end + endLength <= buffer.length ? buffer.readUInt32LE(end + 16) : buffer.length;
  while (names.size < mostNames && at + entryLength <= buffer.length) {
    if (buffer.readUInt32LE(at) !== entrySignature) break;
    const nameEnd = at + entryLength + buffer.readUInt16LE(at + 28);
    names.add(buffer.toString('latin1', at + entryLength, nameEnd));
    at = nameEnd + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return names;
}
