import type { PDFDocument } from '@cantoo/pdf-lib';
import { loadPdf } from '../exhibits/load-pdf.ts';
import { writeDocument } from './clean-pdf.ts';
import { eraseFrom, type Erased, type ToErase } from './erase.ts';
import { quietMarks, speaksTwice } from './quiet-marks.ts';
import type { RedactionTools } from './redacted-pdf.ts';

/**
 * Takes what is sought out of a document's pages: where contents say in other words what they draw, first by those words,
 * then, with them gone, by what is drawn.
 */
export async function eraseTwice(
  document: PDFDocument,
  what: ToErase,
  tools: RedactionTools,
): Promise<Erased | undefined> {
  const first = await eraseFrom(await writeDocument(document), what, tools);
  if (!first || !speaksTwice(document)) return first;
  const quiet = await loadPdf(first.bytes);
  quietMarks(quiet);
  const second = await eraseFrom(
    await writeDocument(quiet),
    { sought: what.sought, areas: new Map() },
    tools,
  );
  if (!second) return undefined;
  const boxes = new Map(first.boxes);
  for (const [page, more] of second.boxes) boxes.set(page, [...(boxes.get(page) ?? []), ...more]);
  const counts = new Map(first.counts);
  for (const [page, more] of second.counts) counts.set(page, (counts.get(page) ?? 0) + more);
  return { ...second, boxes, counts, stuck: new Set([...first.stuck, ...second.stuck]) };
}
