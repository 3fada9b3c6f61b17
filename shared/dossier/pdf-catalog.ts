import type { PageLabelRange } from './numbering.ts';
import type { LaidOutPage } from './layout.ts';
import { pdfNumber, pdfText } from './pdf-strings.ts';

/** Which pages there are, and the number of each one's object. */
export interface PageObjects {
  readonly pages: readonly LaidOutPage[];
  /** By the page's place, from 1. */
  readonly objectOf: (place: number) => number;
}

/** The entry of a page that holds its links (ISO 32000-1, 12.5.6.5); empty without any. They are marked as printed, for PDF/A. */
export function linkNotes(page: LaidOutPage, { pages, objectOf }: PageObjects): string {
  const notes = page.items.flatMap((item) => {
    if (item.type !== 'link') return [];
    const top = page.height - item.y;
    const rectangle = [item.x, top - item.height, item.x + item.width, top].map(pdfNumber).join(' ');
    const start = pdfNumber(pages[item.target - 1]?.height ?? 0);
    return [
      `<</Type /Annot /Subtype /Link /F 4 /Rect [${rectangle}] /Border [0 0 0]` +
        ` /Dest [${objectOf(item.target)} 0 R /XYZ 0 ${start} 0]>>`,
    ];
  });
  return notes.length === 0 ? '' : `/Annots [${notes.join('\n')}]`;
}

/** The entry of the catalogue that names the pages (ISO 32000-1, 12.4.2). */
export function pageLabels(ranges: readonly PageLabelRange[]): string {
  const nums = ranges.map(
    ({ index, prefix, first }) => `${index} <<${prefix && `/P ${pdfText(prefix)} `}/S /D /St ${first}>>`,
  );
  return `/PageLabels <</Nums [${nums.join(' ')}]>>`;
}

/** An object that holds the metadata packet, as it is: nothing may stand between it and who looks for it. */
export function metadataObject(packet: string): string {
  const bytes = encodeURIComponent(packet).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return `<</Type /Metadata /Subtype /XML /Length ${bytes.length}>>\nstream\n${bytes}\nendstream`;
}

/** The entry of the catalogue that says which red, green and blue are meant (ISO 19005-1, 6.2.2). */
export function outputIntent(profile: number): string {
  const name = '(sRGB IEC61966-2.1)';
  return (
    `/OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier ${name}` +
    ` /Info ${name} /DestOutputProfile ${profile} 0 R>>]`
  );
}
