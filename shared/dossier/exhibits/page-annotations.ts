import {
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFString,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Destination } from './destinations.ts';
import type { LinkNote } from './page-notes.ts';
import { applyMatrix, applyToRectangle, type Matrix } from './page-frame.ts';
import { arrayOf, numberArray, numbersOf, rectangleOf } from './pdf-values.ts';
import type { PagePlan, TransplantContext } from './page-plan.ts';

/** What is copied of a link: how it looks. Where it leads is written anew. */
const linkLook = ['Border', 'BS', 'C', 'H', 'F'];
/** What of a remark is not copied: where it hung, what it started, what it answered. */
const remarkTies = ['P', 'A', 'AA', 'Parent', 'Popup', 'IRT', 'RT', 'Dest'].map((name) => PDFName.of(name));

/** Writes a page's links; gives their references. */
export function writeLinks({ page, turn }: PagePlan, context: TransplantContext): PDFRef[] {
  return page.notes.links.map((link) => context.into.context.register(linkDict(link, turn, context)));
}

function linkDict(
  { note, target }: LinkNote,
  turn: Matrix | undefined,
  { into, copy, plans }: TransplantContext,
): PDFDict {
  const { context } = into;
  const dict = context.obj({ Type: 'Annot', Subtype: 'Link' });
  const place = rectangleOf(arrayOf(note, 'Rect')) ?? [0, 0, 0, 0];
  dict.set(PDFName.of('Rect'), numberArray(context, turn ? applyToRectangle(turn, place) : place));
  const corners = numbersOf(arrayOf(note, 'QuadPoints'));
  if (corners.length > 0)
    dict.set(PDFName.of('QuadPoints'), numberArray(context, turn ? turnPoints(turn, corners) : corners));
  for (const name of linkLook) {
    const value = note.get(PDFName.of(name));
    if (value) dict.set(PDFName.of(name), copy(value));
  }
  if ('address' in target) {
    dict.set(PDFName.of('A'), context.obj({ S: 'URI', URI: PDFString.of(asUri(target.address)) }));
    return dict;
  }
  const plan = plans[target.page];
  const view = plan?.turn ? turnView(plan.turn, target.view) : target.view.map(copy);
  dict.set(PDFName.of('Dest'), context.obj([plan?.target.ref, ...view]));
  return dict;
}

/** Addresses are ASCII (ISO 32000-1, 12.6.4.7); no sign of them may end the string they stand in. */
export function asUri(address: string): string {
  const ascii = address.replace(/[^\u0021-\u007e]/gu, (sign) => encodeURIComponent(sign.toWellFormed()));
  return ascii.replace(/[()\\]/g, '\\$&');
}

function turnPoints(turn: Matrix, numbers: readonly number[]): number[] {
  const turned: number[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2)
    turned.push(...applyMatrix(turn, [numbers[index] ?? 0, numbers[index + 1] ?? 0]));
  return turned;
}

/** A place on a page that was turned; what is not a single place shows the whole page. */
function turnView(turn: Matrix, view: Destination['view']): PDFObject[] {
  const [kind, left, top] = view;
  if (kind !== PDFName.of('XYZ') || !(left instanceof PDFNumber) || !(top instanceof PDFNumber))
    return [PDFName.of('Fit')];
  const [x, y] = applyMatrix(turn, [left.asNumber(), top.asNumber()]);
  return [kind, PDFNumber.of(x), PDFNumber.of(y), PDFNull];
}

/** Writes the remarks on a page; gives their references. On a page that was turned they are part of its content. */
export function writeRemarks({ page, turn }: PagePlan, { into, copy }: TransplantContext): PDFRef[] {
  if (turn) return [];
  return page.notes.remarks.flatMap((remark) => {
    const loose = PDFDict.withContext(remark.context);
    for (const [key, value] of remark.entries()) if (!remarkTies.includes(key)) loose.set(key, value);
    const copied = copy(loose);
    return copied instanceof PDFDict ? [into.context.register(copied)] : [];
  });
}
