import { PDFArray, PDFDict, PDFRef, PDFStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** Takes the objects out of a document that nothing leads to any more. */
export function forgetUnused({ context }: PDFDocument): void {
  const used = new Set<PDFRef>();
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object instanceof PDFRef) {
      if (used.has(object)) continue;
      used.add(object);
      waiting.push(context.lookup(object));
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else {
      const dict = object instanceof PDFStream ? object.dict : object;
      if (dict instanceof PDFDict) waiting.push(...dict.values());
    }
  }
  for (const [reference] of context.enumerateIndirectObjects())
    if (!used.has(reference)) context.delete(reference);
}
