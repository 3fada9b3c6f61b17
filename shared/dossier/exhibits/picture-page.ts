import {
  concatTransformationMatrix,
  degrees,
  drawObject,
  popGraphicsState,
  pushGraphicsState,
  type PDFDocument,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { ExhibitPage } from './exhibit.ts';
import { frameOf } from './frame-of.ts';
import { nothingLeftOut } from './left-out.ts';
import type { Rotation } from './page-frame.ts';

/** A picture that is in the document already. */
interface Picture {
  readonly ref: PDFRef;
  /** In pixels, as it is stored. */
  readonly width: number;
  readonly height: number;
  /** As EXIF numbers it. */
  readonly orientation: number;
}

/** A4, in points: a picture fills it, standing or lying; a small one is not blown up beyond 72 dots an inch. */
const [longSide, shortSide] = [841.89, 595.28];

/** By the number that EXIF gives an orientation (1 to 8): clockwise, after the picture was mirrored where it is. */
const rotations: readonly Rotation[] = [0, 0, 180, 180, 270, 90, 90, 270];
const mirrored = new Set([2, 4, 5, 7]);

/** Adds a page that holds a picture, upright as its camera says and `turned` degrees further. */
export function addPicturePage(document: PDFDocument, picture: Picture, turned: Rotation): ExhibitPage {
  const { ref, orientation } = picture;
  const scale = Math.min(
    1,
    longSide / Math.max(picture.width, picture.height),
    shortSide / Math.min(picture.width, picture.height),
  );
  const [width, height] = [picture.width * scale, picture.height * scale];
  const page = document.addPage([width, height]);
  const name = page.node.newXObject('Image', ref);
  const isMirrored = mirrored.has(orientation);
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(isMirrored ? -width : width, 0, 0, height, isMirrored ? width : 0, 0),
    drawObject(name),
    popGraphicsState(),
  );
  page.setRotation(degrees(rotations[orientation - 1] ?? 0));
  return {
    frame: frameOf(page, turned),
    notes: { links: [], remarks: [], fields: [], leftOut: nothingLeftOut },
  };
}
