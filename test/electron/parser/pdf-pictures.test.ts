import { describe, expect, it } from 'vitest';
import { parsePdf } from '../../../electron/parser/pdf.ts';
import { drawPage } from '../../support/drawn-page.ts';
import { pdfFile } from '../../support/pdf-file.ts';
import { scannedPdf, type ScannedPage } from '../../support/scanned-pdf.ts';

const order = ['The order of the lower court is quashed', 'and the appeal is allowed with costs.'];
const written = 'This page has a text of its own that nobody needs to read from a picture again. '
  .repeat(4)
  .trim();

async function read(pages: readonly ScannedPage[] | Uint8Array, models?: string[]) {
  const told: number[] = [];
  const onPage = ({ page }: { page: number }) => told.push(page);
  const bytes = pages instanceof Uint8Array ? pages : scannedPdf(pages);
  const reading = await parsePdf(bytes, { recognition: models ? { models } : {}, onPage });
  return { ...reading, told };
}

describe('a PDF of scanned pages', () => {
  it('is read from its pictures, between the pages that have text', async () => {
    const { content, recognition, layer } = await read([
      { text: written },
      { picture: drawPage(order) },
      { text: written },
    ]);
    expect(content.blocks.map(({ page }) => page)).toEqual([1, 2, 3]);
    expect(content.blocks[1]).toEqual({ type: 'paragraph', text: order.join(' '), page: 2 });
    expect(recognition?.pages).toEqual([2]);
    expect(layer?.pages.map(({ page }) => page)).toEqual([2]);
  });

  it('is read beneath a stamp that stands over the scan', async () => {
    const { content } = await read([{ picture: drawPage(order), text: 'COPY 7' }]);
    expect(content.blocks[0]).toMatchObject({ text: expect.stringContaining(order.join(' ')) as string });
  });

  it('is read when its pages lie on their side', async () => {
    const { layer, content } = await read([{ picture: drawPage(order, { lies: 90 }) }]);
    expect(content.blocks[0]).toMatchObject({ text: order.join(' ') });
    expect(layer?.pages[0]?.turned).toBe(270);
  });

  it('has no text when nobody wants pictures read', async () => {
    const { content, recognition } = await read([{ picture: drawPage(order) }], []);
    expect(content.blocks).toEqual([]);
    expect(recognition).toBeUndefined();
  });
});

describe('a PDF with text', () => {
  it('is not read from pictures, also where a page has only a few words', async () => {
    const { recognition, told } = await read(pdfFile([[{ text: 'Chapter one', x: 72, y: 700 }]]));
    expect(recognition).toBeUndefined();
    expect(told).toEqual([1]);
  });
});
