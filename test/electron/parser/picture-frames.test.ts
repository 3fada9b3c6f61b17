import { expect, test } from 'vitest';
import { countFrames } from '../../../electron/parser/picture-frames.ts';
import { browserPictures } from '../../support/moving-pictures.ts';

test('frames of a moving picture are counted, wherever it was cut off', async () => {
  const { gif, webp, bmp } = await browserPictures();
  expect([gif, webp, bmp].map(countFrames)).toEqual([2, 1, 1]);
  for (let length = 0; length < gif.length; length += 1)
    expect(countFrames(gif.subarray(0, length))).toBeLessThanOrEqual(2);
});

test('a WebP that moves has a chunk a frame', () => {
  const chunk = (name: string, length: number) => {
    const bytes = Buffer.alloc(8 + length + (length & 1));
    bytes.write(name);
    bytes.writeUInt32LE(length, 4);
    return bytes;
  };
  const head = Buffer.from('RIFF\0\0\0\0WEBP');
  const moving = [head, chunk('VP8X', 10), chunk('ANIM', 6), chunk('ANMF', 17), chunk('ANMF', 24)];
  expect(countFrames(Buffer.concat(moving))).toBe(2);
  expect(countFrames(Buffer.concat([head, chunk('ANMF', 2 ** 8)]).fill(0xff, 16, 20))).toBe(1);
});
