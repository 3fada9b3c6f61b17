import { createCanvas, GifEncoder, type Canvas } from '@napi-rs/canvas';

const [width, height] = [40, 30];

/** A small picture in two colours, the first of which is given. */
function drawn(color: string): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = color;
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#fedcba';
  context.fillRect(3, 4, 10, 11);
  return canvas;
}

function pixelsOf(canvas: Canvas): Uint8Array {
  return new Uint8Array(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data);
}

/** Pictures that only browsers read, all 40 by 30, with #123456 at the upper left; the GIF shows two. */
export async function browserPictures(): Promise<Readonly<Record<'gif' | 'webp' | 'bmp', Buffer>>> {
  const gif = new GifEncoder(width, height);
  for (const color of ['#123456', '#00ff00'])
    gif.addFrame(pixelsOf(drawn(color)), width, height, { delay: 100 });
  const first = drawn('#123456');
  return { gif: Buffer.from(gif.finish()), webp: await first.encode('webp', 100), bmp: bmpOf(first) };
}

/** Windows 3 wrote it so: 24 bits a pixel, the lowest row first. */
function bmpOf(canvas: Canvas): Buffer {
  const pixels = pixelsOf(canvas);
  const row = width * 3;
  const bytes = Buffer.alloc(54 + row * height);
  bytes.write('BM');
  bytes.writeUInt32LE(bytes.length, 2);
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      for (let color = 0; color < 3; color += 1)
        bytes[54 + (height - 1 - y) * row + x * 3 + color] = pixels[(y * width + x) * 4 + 2 - color] ?? 0;
  return bytes;
}
