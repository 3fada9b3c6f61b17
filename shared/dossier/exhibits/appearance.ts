import { PDFDict, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { applyToRectangle, joinMatrices, type Matrix } from './page-frame.ts';
import { arrayOf, dictOf, nameOf, numbersOf, rectangleOf, valueOf } from './pdf-values.ts';

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The picture of a note or field in its present state; undefined where the file has none. */
export function appearanceOf(note: PDFDict): PDFStream | undefined {
  const appearances = dictOf(note, 'AP');
  const normal = appearances && valueOf(appearances, 'N');
  if (normal instanceof PDFStream) return normal;
  const state = nameOf(note, 'AS');
  const chosen =
    normal instanceof PDFDict && state !== undefined ? normal.lookup(PDFName.of(state)) : undefined;
  return chosen instanceof PDFStream ? chosen : undefined;
}

/** What puts the picture where the note lies (ISO 32000-1, 12.5.5, algorithm 8.1); undefined for one without room. */
export function appearancePlace(note: PDFDict, appearance: PDFStream): Matrix | undefined {
  const place = rectangleOf(arrayOf(note, 'Rect'));
  const box = rectangleOf(arrayOf(appearance.dict, 'BBox'));
  if (!place || !box) return undefined;
  const own = matrixOf(appearance);
  const [left, bottom, right, top] = applyToRectangle(own, box);
  if (right - left === 0 || top - bottom === 0) return undefined;
  const scale: Matrix = [
    (place[2] - place[0]) / (right - left),
    0,
    0,
    (place[3] - place[1]) / (top - bottom),
    0,
    0,
  ];
  return joinMatrices(joinMatrices([1, 0, 0, 1, -left, -bottom], scale), [1, 0, 0, 1, place[0], place[1]]);
}

function matrixOf(appearance: PDFStream): Matrix {
  const [a, b, c, d, e, f] = numbersOf(arrayOf(appearance.dict, 'Matrix'));
  if (a === undefined || b === undefined || c === undefined) return identity;
  if (d === undefined || e === undefined || f === undefined) return identity;
  return [a, b, c, d, e, f];
}
