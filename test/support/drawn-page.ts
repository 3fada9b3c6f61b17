import { join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

/** Fonts of the project, so that a test draws the same everywhere. */
const fontNames = {
  latin: 'noto-serif-regular',
  arabic: 'scheherazade-new-regular',
  chinese: 'noto-sans-sc-regular',
} as const;

for (const name of Object.values(fontNames)) {
  GlobalFonts.registerFromPath(join(import.meta.dirname, `../../resources/fonts/${name}.ttf`), name);
}

export interface PageLook {
  readonly script?: keyof typeof fontNames;
  /** How the page lies in the picture, in degrees clockwise. */
  readonly lies?: 0 | 90 | 180 | 270;
  /** In degrees, as on a scanner's glass. */
  readonly skew?: number;
}

/** A page of these lines in black on white, 1200 by 700 pixels before it is turned. */
export function drawPage(lines: readonly string[], look: PageLook = {}) {
  const { script = 'latin', lies = 0, skew = 0 } = look;
  const [width, height] = [1200, 700];
  const canvas = lies % 180 === 0 ? createCanvas(width, height) : createCanvas(height, width);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate(((lies + skew) * Math.PI) / 180);
  context.translate(-width / 2, -height / 2);
  context.fillStyle = '#000';
  context.font = `34px ${fontNames[script]}`;
  const isRtl = script === 'arabic';
  context.direction = isRtl ? 'rtl' : 'ltr';
  context.textAlign = isRtl ? 'right' : 'left';
  lines.forEach((line, index) => {
    context.fillText(line, isRtl ? width - 80 : 80, 110 + index * 60);
  });
  return canvas;
}

export type DrawnPage = ReturnType<typeof drawPage>;

/** A TIFF of these pages, grey and not packed, each with its directory behind its pixels. */
export function tiffFile(pages: readonly DrawnPage[]): Buffer {
  const parts: Buffer[] = [Buffer.from('II*\0\0\0\0\0', 'latin1')];
  let at = 8;
  let link: { readonly buffer: Buffer; readonly offset: number } = {
    buffer: parts[0] ?? Buffer.alloc(8),
    offset: 4,
  };
  for (const page of pages) {
    const { data, width, height } = page.getContext('2d').getImageData(0, 0, page.width, page.height);
    const pixels = Buffer.from(data.filter((_, index) => index % 4 === 0));
    const entries = [
      [256, width],
      [257, height],
      [258, 8],
      [259, 1],
      [262, 1],
      [273, at],
      [277, 1],
      [278, height],
      [279, pixels.length],
    ] as const;
    const directory = Buffer.alloc(2 + entries.length * 12 + 4);
    directory.writeUInt16LE(entries.length, 0);
    entries.forEach(([tag, value], index) => {
      directory.writeUInt16LE(tag, 2 + index * 12);
      directory.writeUInt16LE(4, 4 + index * 12);
      directory.writeUInt32LE(1, 6 + index * 12);
      directory.writeUInt32LE(value, 10 + index * 12);
    });
    link.buffer.writeUInt32LE(at + pixels.length, link.offset);
    link = { buffer: directory, offset: directory.length - 4 };
    parts.push(pixels, directory);
    at += pixels.length + directory.length;
  }
  return Buffer.concat(parts);
}
