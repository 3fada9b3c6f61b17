import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import type { TextLayer } from '../../../../shared/model/recognition.ts';
import { drawPage } from '../../../support/drawn-page.ts';
import { redactedPdf } from '../../../support/redacting.ts';
import { scannedPdf } from '../../../support/scanned-pdf.ts';

/** As drawPage draws them: the first line's words, where they stand on the picture of 1200 by 700 dots. */
const layer: TextLayer = {
  pages: [{ page: 1, turned: 0, words: ['Statement', 'of', 'Martinez'].map((text, at) => word(text, at)) }],
};

function word(text: string, at: number): TextLayer['pages'][number]['words'][number] {
  const [x, width] = [
    [80, 170],
    [255, 45],
    [310, 180],
  ][at] as [number, number];
  return { text, x: x / 1200, y: 80 / 700, width: width / 1200, height: 40 / 700, confidence: 90 };
}

/** The share of dark dots in a part of the one picture that a file holds, between two columns of the first line. */
async function darkness(bytes: Uint8Array, [from, to]: readonly [number, number]): Promise<number> {
  const { context } = await PDFDocument.load(bytes);
  const [picture] = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')
        ? [object]
        : [],
    );
  if (!picture) throw new Error('No picture is left');
  const dots = decodePDFRawStream(picture).decode();
  const channels = dots.length / (1200 * 700);
  let dark = 0;
  for (let y = 80; y < 120; y += 1)
    for (let x = from; x < to; x += 1) if ((dots[(y * 1200 + x) * channels] ?? 0) < 128) dark += 1;
  return dark / (40 * (to - from));
}

describe('a scanned page', () => {
  test('loses words from its picture and from its layer', async () => {
    const picture = drawPage(['Statement of Martinez']);
    const redacted = await redactedPdf({ bytes: scannedPdf([{ picture }]), layer }, ['Martinez']);
    expect(redacted.removed).toEqual([{ page: 1, from: 'picture', count: 1 }]);
    expect(redacted.layer?.pages[0]?.words.map(({ text }) => text)).toEqual(['Statement', 'of']);
    expect(redacted.unread).toEqual([]);
    expect(redacted.flattened).toEqual([]);
    expect(await darkness(redacted.bytes, [310, 490])).toBe(0);
    expect(await darkness(redacted.bytes, [80, 250])).toBeGreaterThan(0.05);
  });

  test('is named where nobody has read its words', async () => {
    const redacted = await redactedPdf(scannedPdf([{ picture: drawPage(['Martinez']) }]), ['Martinez']);
    expect(redacted.unread).toEqual([1]);
  });
});
