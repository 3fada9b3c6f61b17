import {
  applyToRectangle,
  fromUpright,
  uprightSize,
  type Matrix,
  type PageFrame,
  type Rectangle,
} from '../exhibits/page-frame.ts';

/** A rectangle as shares (0 to 1) of the upright page: left, top, right, bottom, from the page's top left. */
export type Shares = Rectangle;

/** From places in the page's own units to shares of the upright page. */
export function sharesOf(place: Rectangle, frame: PageFrame): Shares {
  const { width, height } = uprightSize(frame);
  const [left, bottom, right, top] = applyToRectangle(inverse(fromUpright(frame)), place);
  return [left / width, 1 - top / height, right / width, 1 - bottom / height];
}

/** From shares of the upright page to places in the page's own units. */
export function placeOf([left, top, right, bottom]: Shares, frame: PageFrame): Rectangle {
  const { width, height } = uprightSize(frame);
  const upright: Rectangle = [left * width, (1 - bottom) * height, right * width, (1 - top) * height];
  return applyToRectangle(fromUpright(frame), upright);
}

function inverse([a, b, c, d, e, f]: Matrix): Matrix {
  const size = a * d - b * c;
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
}
