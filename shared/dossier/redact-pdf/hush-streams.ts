import { PDFDict, PDFRawStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { plainJpeg } from '../exhibits/plain-jpeg.ts';
import { nameOf, valueOf } from '../exhibits/pdf-values.ts';
import { replaceStream, unpacked } from './contents.ts';
import type { Sought } from './redacted-pdf.ts';

const fontFiles = ['FontFile', 'FontFile2', 'FontFile3'];
/** Letters one after the other, or each behind a zero byte, as programs hold names and notices. Shorter ones are chance. */
const wording = /(?:\0[ -~\u00a0-\u00ff]){6,}|[ -~\u00a0-\u00ff]{6,}/g;

/**
 * Takes what is sought out of what streams say beside their purpose: what cameras and editors write into photographs, the
 * makers' names and notices in fonts. Says how often something was found in fonts.
 */
export function hushStreams({ context }: PDFDocument, sought: Sought): number {
  const fonts = new Set<PDFObject>();
  const objects = context.enumerateIndirectObjects();
  for (const [, object] of objects) {
    if (!(object instanceof PDFDict)) continue;
    const found = fontFiles.flatMap((name) => valueOf(object, name) ?? []);
    for (const font of found) fonts.add(font);
  }
  let count = 0;
  for (const [reference, stream] of objects) {
    if (!(stream instanceof PDFRawStream)) continue;
    if (nameOf(stream.dict, 'Filter') === 'DCTDecode') {
      const plain = plainJpeg(stream.contents);
      if (plain) context.assign(reference, PDFRawStream.of(stream.dict, plain.bytes));
    }
    const text = fonts.has(stream) ? unpacked(stream) : undefined;
    const hushed = text === undefined ? undefined : withoutWording(text, sought);
    if (text === undefined || hushed === undefined || hushed.count === 0) continue;
    count += hushed.count;
    replaceStream(context, reference, { stream, text: hushed.text });
  }
  return count;
}

/** As long as it was: whatever says where something stands in the stream still holds. */
function withoutWording(text: string, sought: Sought): { readonly text: string; readonly count: number } {
  let count = 0;
  const hushed = text.replace(wording, (words) => {
    const step = words.startsWith('\0') ? 2 : 1;
    const plain = step === 2 ? words.replaceAll('\0', '') : words;
    const signs = Array.from(words);
    for (const { start, end } of sought.find(plain)) {
      count += 1;
      for (let at = start; at < end; at += 1) signs[at * step + step - 1] = '-';
    }
    return signs.join('');
  });
  return { text: hushed, count };
}
