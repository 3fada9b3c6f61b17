import { PDFName, type PDFDocument, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { createCopier } from './copy-objects.ts';
import type { Exhibit } from './exhibit.ts';
import { copyLayers } from './layers.ts';
import { writeContents } from './page-contents.ts';
import { writeLinks, writeRemarks } from './page-annotations.ts';
import { fromUpright, halfTurn, withFoot, type PageFrame } from './page-frame.ts';
import type { PagePlan, TransplantContext } from './page-plan.ts';
import { numberArray } from './pdf-values.ts';

/**
 * Puts an original's pages in place of pages kept free for them. What was drawn on the free page (its number in the
 * foot, recognised words) stays, the original's content is cut at its own edge, so that neither covers the other.
 * Whatever points at a free page, and the original's own links, lead to the right page afterwards.
 */
export function transplant(
  exhibit: Exhibit,
  into: PDFDocument,
  { targets, foot }: { readonly targets: readonly PDFPage[]; readonly foot: number },
): void {
  const { document, pages } = exhibit;
  const sources = document.getPages();
  const references = new Map<PDFRef, PDFRef>();
  const plans: PagePlan[] = [];
  for (const [index, page] of pages.entries()) {
    const [source, target] = [sources[index], targets[index]];
    if (!source || !target) throw new Error('Fewer pages were kept free than the original has');
    references.set(source.ref, target.ref);
    plans.push({ page, source, target, ...shown(page.frame, foot) });
  }
  const copy = createCopier(document.context, into.context, references);
  const context: TransplantContext = { into, copy, plans };
  for (const plan of plans) transplantPage(plan, context);
  copyLayers(document, into, copy);
}

/** A page on its head is set upright for good, since many readers show its links where they were before. */
function shown(frame: PageFrame, foot: number): Pick<PagePlan, 'frame' | 'turn'> {
  if (frame.rotation !== 180) return { frame: withFoot(frame, foot), turn: undefined };
  return { frame: withFoot({ ...frame, rotation: 0 }, foot), turn: halfTurn(frame) };
}

function transplantPage(plan: PagePlan, context: TransplantContext): void {
  const { source, target, frame } = plan;
  const { node } = target;
  const { into, copy } = context;
  const stamp = { contents: node.get(PDFName.of('Contents')), resources: node.Resources() };
  for (const key of node.keys()) if (!['/Type', '/Parent'].includes(key.toString())) node.delete(key);
  const box = numberArray(into.context, [frame.left, frame.bottom, frame.right, frame.top]);
  node.set(PDFName.of('MediaBox'), box);
  node.set(PDFName.of('CropBox'), box);
  if (frame.rotation !== 0) node.set(PDFName.of('Rotate'), into.context.obj(frame.rotation));
  if (frame.unit !== 1) node.set(PDFName.of('UserUnit'), into.context.obj(frame.unit));
  const group = source.node.get(PDFName.of('Group'));
  if (group) node.set(PDFName.of('Group'), copy(group));
  writeContents(plan, { ...stamp, matrix: fromUpright(frame) }, context);
  const notes = [...writeLinks(plan, context), ...writeRemarks(plan, context)];
  if (notes.length > 0) node.set(PDFName.of('Annots'), into.context.obj(notes));
}
