/** What file systems refuse, and marks that reorder or hide what a name reads as. */
const refused = /[\p{Cc}\p{Cf}\u2028\u2029/\\:*?"<>|]+/gu;

/** Long titles are cut; with the suffix this stays under the 255 bytes of a name in any script. */
const mostBytes = 180;

/** A name for the PDF made of the dossier's title, safe on every file system; `fallback` where nothing is left. */
export function pdfFileName(title: string, fallback: string): string {
  const words = title.normalize('NFC').replaceAll(refused, ' ').replaceAll(/\s+/gu, ' ').trim();
  let name = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(words)) {
    bytes += new TextEncoder().encode(segment).length;
    if (bytes > mostBytes) break;
    name += segment;
  }
  // Windows drops a dot or space at the end, and a dot at the start hides the file elsewhere.
  name = name.replace(/^[.\s]+|[.\s]+$/gu, '');
  return `${name || fallback}.pdf`;
}
