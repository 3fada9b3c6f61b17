import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { parseImage } from '../../../electron/parser/image.ts';
import type { RecognitionWish } from '../../../shared/model/recognition.ts';
import { plainText } from '../../../shared/model/content.ts';
import { drawPage, tiffFile, type DrawnPage } from '../../support/drawn-page.ts';

const ruling = [
  'The appeal is allowed and the acquittal is set aside.',
  'The case goes back to the trial court.',
];
const fallo = [
  'La Corte concluye que el Estado es responsable por la violación',
  'de los derechos de la niña, según la ley.',
];

async function read(bytes: Uint8Array, recognition: RecognitionWish = {}) {
  const pages: number[] = [];
  const onPage = ({ page }: { page: number }) => pages.push(page);
  const reading = await parseImage(new Uint8Array(bytes), { recognition, onPage });
  return { ...reading, text: plainText(reading.content), pages };
}

const png = (page: DrawnPage) => page.toBuffer('image/png');

describe('a picture of text', () => {
  it.each(['png', 'jpeg', 'webp', 'gif'] as const)('is read from a %s', async (format) => {
    const page = drawPage(ruling);
    const bytes =
      format === 'png' ? page.toBuffer('image/png') : page.toBuffer(`image/${format}` as 'image/jpeg');
    const { text, recognition } = await read(bytes);
    expect(text).toBe(ruling.join(' '));
    expect(recognition).toMatchObject({ models: ['eng'], pages: [1] });
    expect(recognition?.confidence).toBeGreaterThan(85);
  });

  it('says of each word where it stands on the page', async () => {
    const { layer } = await read(png(drawPage(['Appeal allowed'])));
    const [page] = layer?.pages ?? [];
    expect(page).toMatchObject({ page: 1, turned: 0 });
    expect(page?.words.map(({ text }) => text)).toEqual(['Appeal', 'allowed']);
    const [first] = page?.words ?? [];
    // Drawn 80 pixels from the left of 1200, its baseline 110 pixels from the top of 700.
    expect(first?.x).toBeCloseTo(80 / 1200, 2);
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeGreaterThan(108 / 700);
    expect(first?.height).toBeLessThan(0.07);
  });

  it.each([90, 180, 270] as const)('that lies turned by %s degrees is read upright', async (lies) => {
    const { text, layer } = await read(png(drawPage(ruling, { lies })));
    expect(text).toBe(ruling.join(' '));
    expect(layer?.pages[0]?.turned).toBe(360 - lies);
    expect(layer?.pages[0]?.words[0]?.x).toBeCloseTo(80 / 1200, 2);
  });

  it('that lies askew on the glass is read', async () => {
    expect((await read(png(drawPage(ruling, { skew: 2 })))).text).toBe(ruling.join(' '));
  });

  it('is read with the model of its language, whatever was expected first', async () => {
    const { text, recognition } = await read(png(drawPage(fallo)));
    expect(text).toBe(fallo.join(' '));
    expect(recognition?.models).toEqual(['spa']);
  });

  it.each([
    ['arabic', 'ara', ['قررت المحكمة قبول الاستئناف وإلغاء الحكم', 'الصادر عن المحكمة الابتدائية']],
    ['chinese', 'chi_sim', ['法院认为上诉理由成立，撤销一审判决。', '被告人赔偿原告经济损失。']],
  ] as const)('in %s is told from Latin letters', async (script, model, lines) => {
    const { text, recognition } = await read(png(drawPage(lines, { script })));
    expect(recognition?.models).toEqual([model]);
    const letters = (words: string) => words.replace(/[\s\p{P}]/gu, '');
    expect(letters(text)).toBe(letters(lines.join('')));
  });

  it('of many pages is read page by page, and each is told', async () => {
    const { content, recognition, layer, pages } = await read(
      tiffFile([drawPage(ruling), drawPage(['Second page'])]),
    );
    expect(content.blocks).toEqual([
      { type: 'paragraph', text: ruling.join(' '), page: 1 },
      { type: 'paragraph', text: 'Second page', page: 2 },
    ]);
    expect(recognition?.pages).toEqual([1, 2]);
    expect(layer?.pages.map(({ page }) => page)).toEqual([1, 2]);
    expect(new Set(pages)).toEqual(new Set([1, 2]));
  });

  it('is kept unread when nobody wants it read', async () => {
    const { text, recognition, layer } = await read(png(drawPage(ruling)), { models: [] });
    expect({ text, recognition, layer }).toEqual({
      text: '',
      recognition: { models: [], confidence: 0, pages: [] },
      layer: undefined,
    });
  });

  it('without a word has no text', async () => {
    expect((await read(png(drawPage([])))).text).toBe('');
  });

  it('is not read with a model that is not there, and the error says which are', async () => {
    await expect(read(png(drawPage(ruling)), { models: ['rus'] })).rejects.toMatchObject({
      code: 'model-missing',
      details: { model: 'rus', known: expect.stringContaining('eng, fra') as string },
    });
    expect((await read(png(drawPage(ruling)), { models: ['eng'] })).text).toBe(ruling.join(' '));
  });

  it('that would unfold to more than memory holds is refused by its header', async () => {
    const bomb = Buffer.from(png(drawPage([])));
    bomb.writeUInt32BE(30_000, 16);
    bomb.writeUInt32BE(30_000, 20);
    await expect(read(bomb)).rejects.toMatchObject({ code: 'file-too-large' });
  });

  it('too large for the engine is read as a smaller one', async () => {
    const sheet = createCanvas(8640, 5040);
    const drawing = sheet.getContext('2d');
    drawing.drawImage(drawPage(ruling), 0, 0, 8640, 5040);
    expect((await read(sheet.toBuffer('image/jpeg', 60), { models: ['eng'] })).text).toBe(ruling.join(' '));
  });

  it('that is cut off or noise is no picture', async () => {
    await expect(read(png(drawPage(ruling)).subarray(0, 60))).rejects.toThrow();
    await expect(read(Buffer.from('II*\0noise, noise and noise', 'latin1'))).rejects.toThrow();
    expect((await read(png(drawPage(ruling)))).text).toBe(ruling.join(' '));
  });
});
