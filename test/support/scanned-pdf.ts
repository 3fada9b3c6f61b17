import { assemblePdf } from './pdf-file.ts';
import type { DrawnPage } from './drawn-page.ts';

export interface ScannedPage {
  /** Fills the page. */
  readonly picture?: DrawnPage;
  /** A line of text, such as a stamp, in Helvetica. */
  readonly text?: string;
}

/** A PDF as a scanner makes it: each page a picture, perhaps with a line of text over it. */
export function scannedPdf(pages: readonly ScannedPage[]): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${5 + index * 3} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< >>',
  ];
  for (const { picture, text } of pages) {
    const number = objects.length + 1;
    const [width, height] = [picture?.width ?? 600, picture?.height ?? 350].map((pixels) => pixels / 4);
    const jpeg = picture?.toBuffer('image/jpeg').toString('latin1') ?? '';
    const stream = [
      picture ? `q ${width} 0 0 ${height} 0 0 cm /Scan Do Q` : '',
      text === undefined ? '' : `BT /F1 6 Tf 10 10 Td (${text}) Tj ET`,
    ].join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /F1 3 0 R >> /XObject << /Scan ${number + 2} 0 R >> >> /Contents ${number + 1} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      `<< /Type /XObject /Subtype /Image /Width ${picture?.width ?? 1} /Height ${picture?.height ?? 1} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n${jpeg}\nendstream`,
    );
  }
  return assemblePdf(objects);
}
