import { PDFDict, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import type { Destination, FindDestination } from './destinations.ts';
import { appearanceOf } from './appearance.ts';
import { addLeftOut, nothingLeftOut, type LeftOut } from './left-out.ts';
import { arrayOf, dictOf, itemsOf, nameOf, numberOf, textOf, valueOf } from './pdf-values.ts';

/** A link that stays: to a page of its own document, or to an address on the web. */
export interface LinkNote {
  readonly note: PDFDict;
  readonly target: Destination | { readonly address: string };
}

/** What lies on a page beside its content (annotations, ISO 32000-1, 12.5), told apart by what becomes of it. */
export interface PageNotes {
  readonly links: readonly LinkNote[];
  /** Remarks that readers made: highlights, notes, stamps, drawings. */
  readonly remarks: readonly PDFDict[];
  /** Fields of forms, to be drawn into the page. */
  readonly fields: readonly PDFDict[];
  readonly leftOut: LeftOut;
}

const remarkTypes = new Set(
  'Text FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Redact'.split(
    ' ',
  ),
);
const mediaTypes = new Set('Sound Movie Screen RichMedia 3D'.split(' '));
/** Bits of `F`. */
const hidden = 2;
const harmlessAddress = /^(https?|mailto):/i;

export function notesOf(page: PDFPage, findDestination: FindDestination): PageNotes {
  const links: LinkNote[] = [];
  const remarks: PDFDict[] = [];
  const fields: PDFDict[] = [];
  let leftOut = countTriggers(page.node);
  const leave = (what: Partial<LeftOut>): void => {
    leftOut = addLeftOut(leftOut, { ...nothingLeftOut, ...what });
  };
  for (const note of itemsOf(arrayOf(page.node, 'Annots'))) {
    if (!(note instanceof PDFDict)) continue;
    leftOut = addLeftOut(leftOut, countTriggers(note));
    const type = nameOf(note, 'Subtype') ?? '';
    const isHidden = ((numberOf(note, 'F') ?? 0) & hidden) !== 0;
    if (type === 'Link') {
      const target = linkTarget(note, findDestination);
      if (typeof target === 'object') links.push({ note, target });
      else leave({ [target]: 1 });
    } else if (type === 'Widget') {
      if (isHidden) leave({ fields: 1 });
      else if (appearanceOf(note)) fields.push(note);
      else leave(hasValue(note) ? { emptyFields: 1 } : { fields: 1 });
    } else if (type === 'FileAttachment') leave({ attachments: 1 });
    else if (mediaTypes.has(type)) leave({ media: 1 });
    else if (remarkTypes.has(type) && !isHidden) remarks.push(note);
  }
  leave({ fields: fields.length });
  return { links, remarks, fields, leftOut };
}

function linkTarget(
  note: PDFDict,
  findDestination: FindDestination,
): LinkNote['target'] | 'scripts' | 'actions' | 'deadLinks' {
  const found = findDestination(note);
  if (found) return found;
  const action = dictOf(note, 'A');
  if (!action) return 'deadLinks';
  const type = nameOf(action, 'S');
  if (type === 'GoTo') return 'deadLinks';
  if (type === 'JavaScript') return 'scripts';
  const address = type === 'URI' ? textOf(valueOf(action, 'URI')) : undefined;
  return address !== undefined && harmlessAddress.test(address) ? { address } : 'actions';
}

function hasValue(field: PDFDict): boolean {
  const parent = dictOf(field, 'Parent');
  const value = valueOf(field, 'V') ?? (parent && valueOf(parent, 'V'));
  const said = value instanceof PDFName ? value.decodeText() : textOf(value);
  return said !== undefined && said !== '' && said !== 'Off';
}

/** Actions that start by themselves: when a page is opened, a field entered, a note clicked. */
function countTriggers(owner: PDFDict): LeftOut {
  const triggers = dictOf(owner, 'AA')?.values() ?? [];
  return triggers
    .map((value) => owner.context.lookup(value))
    .reduce<LeftOut>((sum, action) => {
      if (!(action instanceof PDFDict)) return sum;
      const isScript = nameOf(action, 'S') === 'JavaScript';
      return addLeftOut(sum, { ...nothingLeftOut, ...(isScript ? { scripts: 1 } : { actions: 1 }) });
    }, nothingLeftOut);
}
