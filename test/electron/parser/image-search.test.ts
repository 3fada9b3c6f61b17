import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { parseImage } from '../../../electron/parser/image.ts';
import { plainText } from '../../../shared/model/content.ts';
import { drawPage } from '../../support/drawn-page.ts';

const names = [
  'Kansas',
  'Missouri',
  'Regional Water District',
  'Red River',
  'Service Area',
  'Arkansas',
  'Reservoir',
];

/** Rivers, hatching and a few names: much for an engine to take for letters, and few of them. */
function drawMap() {
  const page = drawPage([], { lies: 90 });
  const context = page.getContext('2d');
  context.lineWidth = 2;
  context.strokeStyle = '#000';
  for (let line = 0; line < 24; line += 1) {
    context.beginPath();
    for (let step = 0; step < 40; step += 1) {
      context.lineTo(
        line * 50 + 9 * Math.sin(step * 1.7 + line),
        step * 30 + 7 * Math.cos(line * 2.3 + step),
      );
    }
    context.stroke();
  }
  context.fillStyle = '#fff';
  context.translate(page.width / 2, page.height / 2);
  context.rotate(Math.PI / 2);
  context.font = '34px noto-serif-regular';
  for (const [index, name] of names.entries()) {
    const [x, y] = [-420 + (index % 2) * 460, -250 + index * 85];
    context.fillStyle = '#fff';
    context.fillRect(x - 12, y - 34, 400, 48);
    context.fillStyle = '#000';
    context.fillText(name, x, y);
  }
  return page.toBuffer('image/png');
}

function drawPhotograph() {
  const [width, height] = [1200, 900];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const picture = context.createImageData(width, height);
  let seed = 7;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    const light = 128 + 90 * Math.sin(x / 60 + Math.sin(y / 45)) + (seed % 40);
    picture.data.set([light, light, light, 255], pixel * 4);
  }
  context.putImageData(picture, 0, 0);
  return canvas.toBuffer('image/png');
}

async function read(bytes: Uint8Array) {
  let looks = 0;
  const reading = await parseImage(new Uint8Array(bytes), {
    recognition: {},
    onPage: () => {
      looks += 1;
    },
  });
  return { ...reading, looks, text: plainText(reading.content) };
}

describe('a picture that is hardly text', () => {
  it('but names on a map that lies on its side, gives those after a few looks', async () => {
    const { looks, text } = await read(drawMap());
    for (const name of ['Regional Water District', 'Reservoir']) expect(text).toContain(name);
    expect(looks).toBeLessThanOrEqual(6);
  });

  it('but a photograph is not looked at in every script from every side', async () => {
    const { looks } = await read(drawPhotograph());
    expect(looks).toBeLessThanOrEqual(11);
  });
});
