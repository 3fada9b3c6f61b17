/** No system takes longer names, in bytes of UTF-8. */
const longest = 200;

/** Names that Windows keeps for itself, whatever comes after a dot. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/**
 * A document's file name as any system can hold it: the same where it can be, without signs that some forbid, shortened
 * before its ending. The name it came with stays in its record.
 */
export function portableFileName(name: string): string {
  const plain = name
    .toWellFormed()
    .replace(/[\p{Cc}<>:"/\\|?*\ufffd]/gu, '_')
    .replace(/[. ]+$/, '')
    .replace(/^\.+/, '_');
  const safe = plain === '' || reserved.test(plain) ? `_${plain}` : plain;
  const ending = /\.[^.]{1,16}$/.exec(safe)?.[0] ?? '';
  const letters = new Intl.Segmenter().segment(safe.slice(0, safe.length - ending.length));
  let stem = '';
  for (const { segment } of letters) {
    if (Buffer.byteLength(`${stem}${segment}${ending}`) > longest) break;
    stem += segment;
  }
  return `${stem}${ending}`;
}
