import { PDFName, type PDFPage, PDFArray, PDFNumber } from '@cantoo/pdf-lib';
import type { PageFrame, Rectangle, Rotation } from './page-frame.ts';
import { numberOf, rectangleOf } from './pdf-values.ts';

/** US Letter: what a page without a box is shown as. */
const letter: Rectangle = [0, 0, 612, 792];
/** Of a side, in points: less is no page, more no viewer opens (ISO 32000-1, annex C). */
const [narrowest, widest] = [3, 14_400];

/** What is seen of a page, turned as the page says and by `turned` degrees more (clockwise). */
export function frameOf(page: PDFPage, turned: Rotation): PageFrame {
  const media = boxOf(page, 'MediaBox') ?? letter;
  const crop = boxOf(page, 'CropBox');
  // What lies outside of the medium is not shown (14.11.2).
  const shown = (crop && intersection(crop, media)) ?? media;
  const own = page.node.getInheritableAttribute(PDFName.of('Rotate'));
  const degrees = page.node.context.lookup(own);
  const rotation = ((degrees instanceof PDFNumber ? degrees.asNumber() : 0) + turned) % 360;
  const [left, bottom, right, top] = isPage(shown) ? shown : letter;
  const unit = numberOf(page.node, 'UserUnit') ?? 1;
  return { left, bottom, right, top, rotation: quarter(rotation), unit: unit > 0 ? unit : 1 };
}

function boxOf(page: PDFPage, name: string): Rectangle | undefined {
  const box = page.node.context.lookup(page.node.getInheritableAttribute(PDFName.of(name)));
  return box instanceof PDFArray ? rectangleOf(box) : undefined;
}

function intersection(one: Rectangle, other: Rectangle): Rectangle | undefined {
  const common: Rectangle = [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
  return isPage(common) ? common : undefined;
}

function isPage([left, bottom, right, top]: Rectangle): boolean {
  const [width, height] = [right - left, top - bottom];
  return Math.min(width, height) >= narrowest && Math.max(width, height) <= widest;
}

function quarter(degrees: number): Rotation {
  const turned = ((Math.round(degrees / 90) % 4) + 4) % 4;
  return turned === 1 ? 90 : turned === 2 ? 180 : turned === 3 ? 270 : 0;
}
