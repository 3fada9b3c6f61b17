import {
  type PDFDict,
  PDFName,
  PDFString,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';
import { appearanceOf, appearancePlace } from '../exhibits/appearance.ts';
import { destinationsOf } from '../exhibits/destinations.ts';
import { asUri } from '../exhibits/page-annotations.ts';
import { notesOf, type LinkNote } from '../exhibits/page-notes.ts';
import { dictOf, textOf } from '../exhibits/pdf-values.ts';
import { pdfNumber } from '../pdf-strings.ts';
import { drawOnPage } from './draw-on-page.ts';
import { holdsSought } from './hold.ts';
import type { Removed, Sought } from './redacted-pdf.ts';

const look = new Set(
  ['Type', 'Subtype', 'Rect', 'QuadPoints', 'Border', 'BS', 'C', 'H', 'F'].map((name) => PDFName.of(name)),
);
/** What hangs on a remark and leads elsewhere. */
const ties = ['P', 'A', 'AA', 'Parent', 'Popup', 'IRT', 'RT', 'Dest'].map((name) => PDFName.of(name));

/**
 * Makes what lies on a document's pages plain: links lead to a page or a harmless address, none that holds what is sought;
 * remarks that say it, or show letters or pictures, and all form fields become part of their page, where letters are
 * looked at.
 */
export function prepareNotes(document: PDFDocument, sought: Sought): readonly Removed[] {
  const findDestination = destinationsOf(document);
  const pages = document.getPages();
  return pages
    .map((page) => notesOf(page, findDestination))
    .flatMap(({ links, remarks, fields }, index): Removed[] => {
      const page = pages[index];
      if (!page) return [];
      const open = links.filter(({ target }) => 'page' in target || !holdsSought(target.address, sought));
      for (const link of open) makePlain(link, pages);
      const saying = remarks.filter((remark) => says(remark, sought));
      const drawn = remarks.filter((remark) => saying.includes(remark) || showsLetters(remark));
      for (const note of [...drawn, ...fields]) drawNote(document, page, note);
      const loose = remarks.filter((remark) => !drawn.includes(remark));
      for (const remark of loose) for (const tie of ties) remark.delete(tie);
      const notes = [...open.map(({ note }) => note), ...loose];
      page.node.set(PDFName.of('Annots'), document.context.obj(notes));
      const removed: Removed[] = [
        { page: index + 1, from: 'link', count: links.length - open.length },
        { page: index + 1, from: 'remark', count: saying.length },
      ];
      return removed.filter(({ count }) => count > 0);
    });
}

function makePlain({ note, target }: LinkNote, pages: readonly PDFPage[]): void {
  for (const key of note.keys()) if (!look.has(key)) note.delete(key);
  const { context } = note;
  if ('address' in target)
    note.set(PDFName.of('A'), context.obj({ S: 'URI', URI: PDFString.of(asUri(target.address)) }));
  else note.set(PDFName.of('Dest'), context.obj([pages[target.page]?.ref, ...target.view]));
}

function says(remark: PDFDict, sought: Sought): boolean {
  return remark.entries().some(([key, value]) => {
    if (ties.includes(key) || key === PDFName.of('AP')) return false;
    const text = textOf(remark.context.lookup(value));
    return text !== undefined && holdsSought(text, sought);
  });
}

function showsLetters(remark: PDFDict): boolean {
  const appearance = appearanceOf(remark);
  const resources = appearance && dictOf(appearance.dict, 'Resources');
  return ['Font', 'XObject', 'Pattern'].some((name) => resources?.has(PDFName.of(name)) === true);
}

function drawNote(document: PDFDocument, page: PDFPage, note: PDFDict): void {
  const appearance = appearanceOf(note);
  const place = appearance && appearancePlace(note, appearance);
  const reference: PDFObject | undefined = appearance && document.context.getObjectRef(appearance);
  if (!appearance || !place || !reference) return;
  appearance.dict.set(PDFName.of('Type'), PDFName.of('XObject'));
  appearance.dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
  drawOnPage(document, page, {
    picture: reference,
    content: (name) => `q ${place.map(pdfNumber).join(' ')} cm /${name} Do Q`,
  });
}
