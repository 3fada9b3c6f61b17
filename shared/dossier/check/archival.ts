import { PDFDict, PDFName, PDFStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { arrayOf, dictOf, itemsOf, nameOf, numberOf, valueOf } from '../exhibits/pdf-values.ts';
import { fontsWithoutFile } from '../exhibits/substitute-fonts.ts';
import { streamText } from './stream-text.ts';

/** Whether a PDF says of itself that it keeps to PDF/A-1. */
export function isArchival({ catalog }: PDFDocument): boolean {
  return /<pdfaid:part>1<|pdfaid:part="1"/.test(streamText(valueOf(catalog, 'Metadata')));
}

/**
 * What of a dossier's file breaks PDF/A-1b (ISO 19005-1), as the names of the parts: what this program could come to write.
 * It is no general validator; the tests ask one.
 */
export function archivalFaults(document: PDFDocument, bytes: Uint8Array): readonly string[] {
  const { catalog, context } = document;
  const faults = new Set<string>();
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (!/^%PDF-1\.[1-4]$/.test(head)) faults.add(head);
  const intents = itemsOf(arrayOf(catalog, 'OutputIntents'));
  if (!intents.some((intent) => intent instanceof PDFDict && valueOf(intent, 'DestOutputProfile')))
    faults.add('OutputIntents');
  if (fontsWithoutFile(document).length > 0) faults.add('FontFile');
  for (const [, object] of context.enumerateIndirectObjects()) addFaults(object, faults);
  for (const page of document.getPages())
    for (const note of itemsOf(arrayOf(page.node, 'Annots')))
      if (note instanceof PDFDict && ((numberOf(note, 'F') ?? 0) & notHidden) !== printed)
        faults.add('Annots');
  return [...faults].sort();
}

/** Of a note's flags: invisible, hidden, printed, not viewed. Only `printed` may and must be set. */
const [notHidden, printed] = [0b10_0111, 0b100];

const forbidden = ['ObjStm', 'XRef', 'EmbeddedFile'];

function addFaults(object: PDFObject, faults: Set<string>): void {
  const dict = object instanceof PDFStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return;
  const type = nameOf(dict, 'Type') ?? '';
  if (forbidden.includes(type)) faults.add(type);
  // Whatever is seen through: soft masks, groups, opacity.
  if (dict.has(PDFName.of('SMask')) && nameOf(dict, 'SMask') !== 'None') faults.add('SMask');
  const group = dictOf(dict, 'Group');
  if (group && nameOf(group, 'S') === 'Transparency') faults.add('Group');
  if (['ca', 'CA'].some((name) => (numberOf(dict, name) ?? 1) < 1)) faults.add('ca');
  if (type === 'FontDescriptor' && dict.has(PDFName.of('FontFile2')) && !dict.has(PDFName.of('CIDSet')))
    faults.add('CIDSet');
  const filters = [nameOf(dict, 'Filter'), ...itemsOf(arrayOf(dict, 'Filter')).map(String)];
  if (filters.some((filter) => filter?.includes('LZWDecode'))) faults.add('LZWDecode');
}
