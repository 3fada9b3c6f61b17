/** What turns a place on one page into a place on another: x' = ax + cy + e, y' = bx + dy + f (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** In degrees clockwise. */
export type Rotation = 0 | 90 | 180 | 270;

/** What of a page is seen: a box in the page's own units, turned when it is shown. */
export interface PageFrame {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
  readonly rotation: Rotation;
  /** Points in a unit of the page (`UserUnit`). */
  readonly unit: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The page as it is read, in points. */
export function uprightSize({ left, bottom, right, top, rotation, unit }: PageFrame): Size {
  const [width, height] = [(right - left) * unit, (top - bottom) * unit];
  return rotation % 180 === 0 ? { width, height } : { width: height, height: width };
}

/** From places on the upright page (points from its lower left corner) to places in the page's own units. */
export function fromUpright({ left, bottom, right, top, rotation, unit }: PageFrame): Matrix {
  const one = 1 / unit;
  switch (rotation) {
    case 0:
      return [one, 0, 0, one, left, bottom];
    case 90:
      return [0, one, -one, 0, right, bottom];
    case 180:
      return [-one, 0, 0, -one, right, top];
    case 270:
      return [0, -one, one, 0, left, top];
  }
}

/** The frame with a strip of that height (points) added at the foot of the upright page: its content stays where it is. */
export function withFoot(frame: PageFrame, height: number): PageFrame {
  const grown = height / frame.unit;
  switch (frame.rotation) {
    case 0:
      return { ...frame, bottom: frame.bottom - grown };
    case 90:
      return { ...frame, right: frame.right + grown };
    case 180:
      return { ...frame, top: frame.top + grown };
    case 270:
      return { ...frame, left: frame.left - grown };
  }
}

/** Turns a page by half about the middle of its frame: the matrix is its own opposite. */
export function halfTurn({ left, bottom, right, top }: PageFrame): Matrix {
  return [-1, 0, 0, -1, left + right, bottom + top];
}

export function applyMatrix(
  [a, b, c, d, e, f]: Matrix,
  [x, y]: readonly [number, number],
): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** `first`, then `second`. */
export function joinMatrices(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const origin = applyMatrix(second, [e, f]);
  const across = applyMatrix(second, [a + e, b + f]);
  const up = applyMatrix(second, [c + e, d + f]);
  return [
    across[0] - origin[0],
    across[1] - origin[1],
    up[0] - origin[0],
    up[1] - origin[1],
    origin[0],
    origin[1],
  ];
}

export type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

/** The upright rectangle around a rectangle that was moved or turned. */
export function applyToRectangle(matrix: Matrix, [left, bottom, right, top]: Rectangle): Rectangle {
  const corners = [
    applyMatrix(matrix, [left, bottom]),
    applyMatrix(matrix, [right, bottom]),
    applyMatrix(matrix, [left, top]),
    applyMatrix(matrix, [right, top]),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
