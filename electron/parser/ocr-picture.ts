/** By how much a picture is turned, in degrees clockwise. */
export type Turn = 0 | 90 | 180 | 270;

export const turns: readonly Turn[] = [0, 90, 180, 270];

/** A page's picture in a format that the engine reads: PNG, JPEG, TIFF, WebP, GIF, BMP, PGM. */
export interface PagePicture {
  readonly bytes: Uint8Array;
  /** Upright, in pixels. */
  readonly width: number;
  readonly height: number;
  /** As EXIF numbers it (1 to 8): what the file says of how it was held. */
  readonly orientation: number;
}

/** Part of a picture, in pixels from the top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const turnOfOrientation: ReadonlyMap<number, Turn> = new Map([
  [1, 0],
  [6, 90],
  [3, 180],
  [8, 270],
]);

/** The EXIF orientation of a picture that is turned further. One that is mirrored too stays as it is. */
export function turnedOrientation(orientation: number, turn: Turn): number {
  const held = turnOfOrientation.get(orientation);
  if (held === undefined) return orientation;
  const wanted = (held + turn) % 360;
  return [...turnOfOrientation].find(([, each]) => each === wanted)?.[0] ?? orientation;
}

/** A picture's width and height after it was turned. */
export function turnedSize({ width, height }: Pick<Box, 'width' | 'height'>, turn: Turn) {
  return turn % 180 === 0 ? { width, height } : { width: height, height: width };
}

/** Where part of a picture lies after the picture was turned. */
export function turnedBox(box: Box, page: Pick<Box, 'width' | 'height'>, turn: Turn): Box {
  const right = page.width - box.x - box.width;
  const below = page.height - box.y - box.height;
  if (turn === 90) return { x: below, y: box.x, width: box.height, height: box.width };
  if (turn === 180) return { ...box, x: right, y: below };
  if (turn === 270) return { x: box.y, y: right, width: box.height, height: box.width };
  return box;
}
