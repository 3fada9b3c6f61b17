import { PDFArray, PDFDict, PDFName, PDFStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** What of a document's catalogue its pages need. */
const kept = new Set(['Type', 'Pages', 'Outlines', 'OCProperties'].map((name) => PDFName.of(name)));
/** What says something beside the pages: metadata, programs' own data, small pictures of pages, tags and their texts. */
const asides = [
  'Metadata',
  'PieceInfo',
  'LastModified',
  'Thumb',
  'AF',
  'AA',
  'StructParent',
  'StructParents',
  'OPI',
].map((name) => PDFName.of(name));

/** Takes out of a document all that a dossier would not show: what is not there need not be searched. */
export function stripDocument({ catalog, context }: PDFDocument): void {
  for (const key of catalog.keys()) if (!kept.has(key)) catalog.delete(key);
  delete context.trailerInfo.Info;
  for (const [, object] of context.enumerateIndirectObjects()) stripObject(object);
}

function stripObject(object: PDFObject): void {
  if (object instanceof PDFArray) for (const item of object.asArray()) stripObject(item);
  const dict = object instanceof PDFStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return;
  for (const key of asides) dict.delete(key);
  for (const value of dict.values()) stripObject(value);
}
