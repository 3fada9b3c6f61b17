import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { buildWithOriginals, exhibitDocument } from '../../../support/dossier-exhibits.ts';
import { openPdf, pageTexts } from '../../../support/dossier.ts';
import { drawPage, tiffFile } from '../../../support/drawn-page.ts';

/** The page of the picture: after cover, index and slip sheet. */
const first = 4;

/** A picture 400 by 200, red at its upper left, else white. */
function picture(type: 'jpeg' | 'png'): Buffer {
  const canvas = createCanvas(400, 200);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 400, 200);
  context.fillStyle = '#f00';
  context.fillRect(0, 0, 100, 100);
  return type === 'png' ? canvas.toBuffer('image/png') : canvas.toBuffer('image/jpeg');
}

/** The JPEG as a telephone writes it: with how it was held, and where, and a comment. */
function photograph(orientation: number): Buffer {
  const jpeg = picture('jpeg');
  const exif = Buffer.alloc(14 + 12 + 4 + 20);
  exif.write('Exif\0\0MM\0*\0\0\0\b\0\u0001', 'latin1');
  exif.writeUInt16BE(0x0112, 16);
  exif.writeUInt16BE(3, 18);
  exif.writeUInt32BE(1, 20);
  exif.writeUInt16BE(orientation, 24);
  exif.write('GPS 14.6937 N 17.44 W', 30, 'latin1');
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, exif),
    segment(0xfe, Buffer.from('Taken by A.')),
    jpeg.subarray(2),
  ]);
}

function segment(marker: number, contents: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(contents.length + 2, 2);
  return Buffer.concat([head, contents]);
}

/** A TIFF whose last directory leads back to the first, as no scanner writes it. */
function circular(tiff: Buffer): Buffer {
  const first = tiff.readUInt32LE(4);
  tiff.writeUInt32LE(first, first + 2 + tiff.readUInt16LE(first) * 12);
  return tiff;
}

/** In which corners of the page, as it is shown, the red is. */
async function redCorners(bytes: Uint8Array): Promise<{ corners: string[]; width: number; height: number }> {
  const page = await (await openPdf(bytes)).getPage(first);
  const viewport = page.getViewport({ scale: 1 });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  await page.render({ canvas: canvas as never, canvasContext: canvas.getContext('2d') as never, viewport })
    .promise;
  // Below the picture is the strip with the number.
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height) - 24];
  const isRed = (x: number, y: number) => {
    const [red = 0, green = 0] = canvas.getContext('2d').getImageData(x, y, 1, 1).data;
    return red > 200 && green < 80;
  };
  const corners = {
    'upper left': [8, 8],
    'upper right': [width - 9, 8],
    'lower left': [8, height - 9],
    'lower right': [width - 9, height - 9],
  };
  return {
    corners: Object.entries(corners).flatMap(([name, [x = 0, y = 0]]) => (isRed(x, y) ? [name] : [])),
    width,
    height,
  };
}

describe('a picture in a dossier', () => {
  test.each([
    [1, 'upper left', 'lying'],
    [2, 'upper right', 'lying'],
    [3, 'lower right', 'lying'],
    [4, 'lower left', 'lying'],
    [5, 'upper left', 'standing'],
    [6, 'upper right', 'standing'],
    [7, 'lower right', 'standing'],
    [8, 'lower left', 'standing'],
  ])('stands as its camera was held: %i', async (orientation, corner, stands) => {
    const { bytes, warnings } = await buildWithOriginals([
      [exhibitDocument('Photograph', 'exhibit', '1.image'), photograph(orientation)],
    ]);
    expect(warnings).toEqual([]);
    const { corners, width, height } = await redCorners(bytes);
    expect(corners).toEqual([corner]);
    expect(width > height).toBe(stands === 'lying');
  });

  test('leaves behind where and by whom it was taken', async () => {
    const { bytes } = await buildWithOriginals([
      [exhibitDocument('Photograph', 'exhibit', '1.image'), photograph(1)],
    ]);
    const file = Buffer.from(bytes).toString('latin1');
    expect(file).not.toContain('GPS 14');
    expect(file).not.toContain('Taken by');
    expect(file).not.toContain('Exif');
  });

  test('leaves behind the second picture that a telephone hangs on to the first', async () => {
    const plain = photograph(1);
    const build = (bytes: Buffer) =>
      buildWithOriginals([[exhibitDocument('Photograph', 'exhibit', '1.image'), bytes]]);
    const { bytes } = await build(Buffer.concat([plain, photograph(6), Buffer.from('GPS 14 again')]));
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('GPS 14');
    expect(Buffer.compare(bytes, (await build(plain)).bytes)).toBe(0);
  });

  test('shows as much as there is of one that was cut off', async () => {
    const cut = photograph(1);
    const { warnings } = await buildWithOriginals([
      [exhibitDocument('Photograph', 'exhibit', '1.image'), cut.subarray(0, cut.length - 40)],
    ]);
    expect(warnings).toEqual([]);
  });

  test('fills its page, and a small one is not blown up', async () => {
    const large = createCanvas(3000, 4000).toBuffer('image/png');
    const small = picture('png');
    const { bytes } = await buildWithOriginals([
      [exhibitDocument('Large', 'exhibit', '1.image'), large],
      [exhibitDocument('Small', 'exhibit', '2.image'), small],
    ]);
    const pdf = await openPdf(bytes);
    const sizes = [];
    for (const number of [first, first + 2]) {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
      sizes.push([Math.round(width), Math.round(height) - 24]);
    }
    expect(sizes).toEqual([
      [595, 794],
      [400, 200],
    ]);
  });

  test('is searched by the words that were read from it', async () => {
    const layer = {
      pages: [
        {
          page: 1,
          turned: 0 as const,
          words: [{ text: 'سجن', x: 0.1, y: 0.1, width: 0.2, height: 0.1, confidence: 90 }],
        },
      ],
    };
    const document = { ...exhibitDocument('Scan', 'exhibit', '1.image'), layer };
    const { bytes } = await buildWithOriginals([[document, picture('png')]]);
    expect((await pageTexts(await openPdf(bytes)))[first - 1]).toContain('سجن');
  });

  test('is shown with all its pages where it is a fax, each as it lies', async () => {
    const fax = tiffFile([drawPage(['Page one.']), drawPage(['Page two.'], { lies: 90 })]);
    const { bytes, warnings, record } = await buildWithOriginals([
      [exhibitDocument('Fax', 'exhibit', '1.image'), fax],
    ]);
    expect(warnings).toEqual([]);
    expect(record.documents[0]?.original).toEqual({ first, last: first + 1 });
    const pdf = await openPdf(bytes);
    const sizes: number[][] = [];
    for (const number of [first, first + 1]) {
      const page = await pdf.getPage(number);
      const viewport = page.getViewport({ scale: 1 });
      sizes.push([Math.round(viewport.width), Math.round(viewport.height) - 24]);
      const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
      await page.render({
        canvas: canvas as never,
        canvasContext: canvas.getContext('2d') as never,
        viewport,
      }).promise;
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height - 30);
      expect(data.some((value, index) => index % 4 === 0 && value < 100)).toBe(true);
    }
    expect(sizes).toEqual([
      [842, 491],
      [491, 842],
    ]);
  });

  test('gives the same bytes twice', async () => {
    const build = () =>
      buildWithOriginals([[exhibitDocument('Photograph', 'exhibit', '1.image'), photograph(6)]]);
    expect(Buffer.compare((await build()).bytes, (await build()).bytes)).toBe(0);
  });

  test('of a kind that only browsers read is the frame that was unfolded, and says how many there are', async () => {
    const unfolded = { png: picture('png'), frames: 12 };
    const { bytes, warnings } = await buildWithOriginals(
      [[exhibitDocument('Moving', 'exhibit', '1.image'), Buffer.from('GIF89a and more than 24 bytes')]],
      {},
      { unfoldPicture: () => Promise.resolve(unfolded) },
    );
    expect(warnings).toEqual([]);
    expect((await redCorners(bytes)).corners).toEqual(['upper left']);
    expect((await pageTexts(await openPdf(bytes))).join(' ')).toContain('1 / 12');
  });

  test.each([
    ['original-no-pages', Buffer.from('GIF89a and what a picture of this kind holds besides')],
    ['original-damaged', tiffFile([drawPage(['A fax.'])]).subarray(0, 60)],
    ['original-damaged', circular(tiffFile([drawPage(['A fax.'])]))],
    ['original-damaged', photograph(1).subarray(0, 60)],
    ['original-damaged', picture('png').subarray(0, 60)],
  ])('gives way to its text where it cannot be shown: %s', async (code, bytes) => {
    const { warnings } = await buildWithOriginals([
      [exhibitDocument('Picture', 'exhibit', '1.image'), bytes],
    ]);
    expect(warnings.map((warning) => warning.code)).toEqual([code]);
  });
});
