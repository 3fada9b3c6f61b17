import { jsPDF } from 'jspdf';
import type { Passage } from './passages.ts';

const [left, top, bottom, width] = [60, 80, 780, 475];
const leading = 15;

/** A born-digital PDF as word processors make them: A4, running head and page numbers, compressed. */
export function pdfOf({ title, paragraphs }: Passage): Uint8Array {
  const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
  pdf.setCreationDate(new Date(Date.UTC(2024, 0, 1)));
  pdf.setProperties({ title });
  let y = top;
  let page = 1;
  const furnish = () => {
    pdf.setFont('helvetica', 'normal').setFontSize(8);
    pdf.text(title.slice(0, 70), left, 40);
    pdf.text(String(page), left + width, 815, { align: 'right' });
    pdf.setFont('times', 'normal').setFontSize(11);
  };
  pdf.setFont('times', 'bold').setFontSize(16);
  pdf.text(title, left, y);
  y += 2 * leading;
  furnish();
  for (const paragraph of paragraphs) {
    for (const line of pdf.splitTextToSize(paragraph, width) as string[]) {
      if (y > bottom) {
        pdf.addPage();
        page += 1;
        y = top;
        furnish();
      }
      pdf.text(line, left, y);
      y += leading;
    }
    y += leading / 2;
  }
  return new Uint8Array(pdf.output('arraybuffer'));
}
