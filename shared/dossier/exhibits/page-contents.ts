import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  type PDFContext,
  PDFRef,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { pdfNumber } from '../pdf-strings.ts';
import { appearanceOf, appearancePlace } from './appearance.ts';
import { uprightSize, type Matrix } from './page-frame.ts';
import { dictOf, numberArray } from './pdf-values.ts';
import type { PagePlan, TransplantContext } from './page-plan.ts';

/** What was drawn on the reserved page: page number, recognised words. */
interface Stamp {
  readonly contents: PDFObject | undefined;
  readonly resources: PDFDict | undefined;
  /** From places on the upright page to places in the page's units. */
  readonly matrix: Matrix;
}

/** Writes the content of a page: what was drawn on the reserved one, then the original's, within its own edges. */
export function writeContents(plan: PagePlan, stamp: Stamp, { into, copy }: TransplantContext): void {
  const { source, target, page, turn } = plan;
  const { context } = into;
  const resources =
    copyResources(source.node.getInheritableAttribute(PDFName.of('Resources')), source.node.context, copy) ??
    context.obj({});
  const pictures = context.obj({});
  for (const [name, picture] of dictOf(resources, 'XObject')?.entries() ?? []) pictures.set(name, picture);
  resources.set(PDFName.of('XObject'), pictures);
  const add = (picture: PDFRef): string => {
    const name = freeName(pictures);
    pictures.set(PDFName.of(name), picture);
    return `/${name} Do`;
  };
  const { left, bottom, right, top } = page.frame;
  const edge = [left, bottom, right - left, top - bottom].map(pdfNumber).join(' ');
  const drawn = stampForm(stamp, plan, context);
  const before = [
    drawn ? `q ${add(drawn)} Q` : '',
    `q ${edge} re W n`,
    turn ? `${turn.map(pdfNumber).join(' ')} cm` : '',
    // The original may leave behind what it set: what comes after it begins anew.
    'q',
  ];
  const flattened = [...page.notes.fields, ...(turn ? page.notes.remarks : [])].flatMap((note) => {
    const appearance = appearanceOf(note);
    const place = appearance && appearancePlace(note, appearance);
    if (!appearance || !place) return [];
    const form = copy(appearance);
    if (!(form instanceof PDFRawStream)) return [];
    form.dict.set(PDFName.of('Type'), PDFName.of('XObject'));
    form.dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
    return [`q ${place.map(pdfNumber).join(' ')} cm ${add(context.register(form))} Q`];
  });
  const contents = context.obj([
    register(before.filter(Boolean).join('\n'), context),
    ...originalContents(source.node.get(PDFName.of('Contents')), source.node.context).map(copy),
    register(['Q', ...flattened, 'Q'].join('\n'), context),
  ]);
  target.node.set(PDFName.of('Contents'), contents);
  target.node.set(PDFName.of('Resources'), resources);
}

function copyResources(
  found: PDFObject | undefined,
  from: PDFContext,
  copy: (object: PDFObject) => PDFObject,
): PDFDict | undefined {
  const resources = from.lookup(found);
  // The dictionary itself is the page's own: each page's has another picture in it.
  const copied = resources instanceof PDFDict ? copy(resources) : undefined;
  return copied instanceof PDFDict ? copied : undefined;
}

/** The streams that a page's content is made of; missing ones are left out, as readers do. */
function originalContents(found: PDFObject | undefined, context: PDFContext): PDFObject[] {
  const contents = context.lookup(found);
  if (contents instanceof PDFArray) return contents.asArray().filter((item) => context.lookup(item));
  return found && contents ? [found] : [];
}

/** The reserved page's content as a picture that can be put anywhere. */
function stampForm(
  { contents, resources, matrix }: Stamp,
  { frame }: PagePlan,
  context: PDFContext,
): PDFRef | undefined {
  const stream = context.lookup(contents);
  if (!(stream instanceof PDFRawStream)) return undefined;
  const { width, height } = uprightSize(frame);
  const form = PDFRawStream.of(stream.dict.clone(context), stream.contents);
  if (contents instanceof PDFRef) context.delete(contents);
  form.dict.set(PDFName.of('Type'), PDFName.of('XObject'));
  form.dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
  form.dict.set(PDFName.of('BBox'), numberArray(context, [0, 0, width, height]));
  form.dict.set(PDFName.of('Matrix'), context.obj([...matrix]));
  if (resources) form.dict.set(PDFName.of('Resources'), resources);
  return context.register(form);
}

/** A name that a dictionary of pictures does not have yet. */
export function freeName(dict: PDFDict): string {
  for (let number = 1; ; number += 1) {
    const name = `Tm${number}`;
    if (!dict.has(PDFName.of(name))) return name;
  }
}

function register(text: string, context: PDFContext): PDFRef {
  return context.register(context.stream(text));
}
