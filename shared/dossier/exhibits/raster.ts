import { PDFName, PDFRawStream, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';

/** A picture unfolded: red, green, blue and opacity of each pixel, row by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Puts a picture into a PDF without losing anything: in black and white, in greys or in colours, as it is. */
export function embedRaster({ width, height, pixels }: Raster, context: PDFContext): PDFRef {
  const kind = kindOf(pixels);
  const colors = kind === 'colors' ? 3 : 1;
  const data = kind === 'black' ? packBits(pixels, width, height) : packBytes(pixels, colors);
  const image = context.flateStream(data, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: kind === 'black' ? 1 : 8,
    ColorSpace: kind === 'colors' ? 'DeviceRGB' : 'DeviceGray',
  });
  image.dict.delete(PDFName.of('Length'));
  return context.register(PDFRawStream.of(image.dict, image.contents));
}

type Kind = 'black' | 'greys' | 'colors';

function kindOf(pixels: Uint8Array): Kind {
  let kind: Kind = 'black';
  for (let at = 0; at < pixels.length; at += 4) {
    const [red, green, blue] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    if (red !== green || green !== blue) return 'colors';
    if (red !== 0 && red !== 255) kind = 'greys';
  }
  return kind;
}

function packBytes(pixels: Uint8Array, colors: 1 | 3): Uint8Array {
  const packed = new Uint8Array((pixels.length / 4) * colors);
  for (let from = 0, to = 0; from < pixels.length; from += 4)
    for (let color = 0; color < colors; color += 1, to += 1) packed[to] = pixels[from + color] ?? 0;
  return packed;
}

/** White is 1; every row begins with a byte of its own. */
function packBits(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const row = (width + 7) >> 3;
  const packed = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (pixels[(y * width + x) * 4] === 0) continue;
      const at = y * row + (x >> 3);
      packed[at] = (packed[at] ?? 0) | (128 >> (x & 7));
    }
  return packed;
}
