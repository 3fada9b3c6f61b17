import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BuiltDossier } from '../../../../shared/dossier/build-dossier.ts';
import { exhibitFoot } from '../../../../shared/dossier/style.ts';
import { buildWithOriginals, exhibitDocument } from '../../../support/dossier-exhibits.ts';
import { openPdf, pageOfDestination, pageTexts } from '../../../support/dossier.ts';
import { originalPdf } from '../../../support/exhibit-pdf.ts';

const a4 = [595.28, 841.89] as const;
const original = await originalPdf([
  { link: { to: 2 } },
  { rotate: 90, link: { to: 0, byName: true } },
  { rotate: 180, link: { to: 3 } },
  { rotate: 270, size: [300, 200], link: { to: 1, byName: true } },
  { crop: [50, 60, 200, 300], link: { to: 4 } },
]);

let built: BuiltDossier;
let pdf: PDFDocumentProxy;
let pages: string[];

interface Outline {
  readonly title: string;
  readonly dest: unknown;
  readonly items: readonly Outline[];
}

/** The first page of the original: after cover, index and slip sheet. */
const first = 4;

beforeAll(async () => {
  built = await buildWithOriginals([[exhibitDocument('한국어 증거', 'exhibit', 1), original]]);
  pdf = await openPdf(built.bytes);
  pages = await pageTexts(pdf);
});

describe('an original in a dossier', () => {
  test('stands behind a slip sheet that says what it is', () => {
    expect(pages[2]).toContain('한국어 증거');
    expect(pages[2]).toContain('Original follows page by page');
    expect(built.pages).toBe(first + 5);
    expect(pdf.numPages).toBe(built.pages);
    expect(built.warnings).toEqual([]);
  });

  test('carries the number of each page below it, in a strip of its own', async () => {
    const sizes = [a4, [a4[1], a4[0]], a4, [200, 300], [200, 300]] as const;
    for (const [index, [width, height]] of sizes.entries()) {
      const page = await pdf.getPage(first + index);
      const viewport = page.getViewport({ scale: 1 });
      expect(viewport.width).toBeCloseTo(width, 1);
      expect(viewport.height).toBeCloseTo(height + exhibitFoot, 1);
      const { items } = await page.getTextContent();
      const number = items.find((item) => 'str' in item && item.str === String(first + index));
      if (!number || !('transform' in number)) throw new Error(`No number on page ${first + index}`);
      const [, , , , x = 0, y = 0] = number.transform as number[];
      const [shownX = 0, shownY = 0] = viewport.convertToViewportPoint(x, y) as number[];
      expect(shownX).toBeCloseTo(width / 2, -1);
      expect(shownY).toBeGreaterThan(height);
      expect(shownY).toBeLessThan(height + exhibitFoot);
    }
  });

  test('keeps its links, by page and by name', async () => {
    const targets = [2, 0, 3, 1, 4];
    for (const [index, target] of targets.entries()) {
      const [link] = (await (await pdf.getPage(first + index)).getAnnotations()) as { dest: unknown }[];
      expect(await pageOfDestination(pdf, link?.dest)).toBe(first + target);
    }
  });

  test('has links where they were, on turned pages too', async () => {
    const corners = [
      [0, a4[1] - 20],
      [0, 0],
      [a4[0] - 40, 0],
      [200 - 20, 300 - 40],
      [0, 280],
    ];
    for (const [index, [left = 0, top = 0]] of corners.entries()) {
      const page = await pdf.getPage(first + index);
      const [link] = (await page.getAnnotations()) as { rect: number[] }[];
      const viewport = page.getViewport({ scale: 1 });
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = link?.rect ?? [];
      const one = viewport.convertToViewportPoint(x1, y1) as [number, number];
      const other = viewport.convertToViewportPoint(x2, y2) as [number, number];
      expect(Math.min(one[0], other[0])).toBeCloseTo(left, 0);
      expect(Math.min(one[1], other[1])).toBeCloseTo(top, 0);
    }
  });

  test('has its own bookmarks below that of its document, with their pages in the dossier', async () => {
    const outline = (await pdf.getOutline()) as unknown as readonly Outline[];
    const own = outline.find(({ title }) => title.includes('한국어'))?.items ?? [];
    expect(own.map(({ title }) => title)).toEqual(
      [1, 2, 3, 4, 5].map((part) => `Part ${part} 不可 [p. ${first + part - 1}]`),
    );
    for (const [index, { dest }] of own.entries())
      expect(await pageOfDestination(pdf, dest)).toBe(first + index);
  });

  test('gives the same bytes twice', async () => {
    const again = await buildWithOriginals([[exhibitDocument('한국어 증거', 'exhibit', 1), original]]);
    expect(Buffer.compare(again.bytes, built.bytes)).toBe(0);
  });

  test('shows no page on its head', async () => {
    const page = await pdf.getPage(first + 2);
    expect(page.rotate).toBe(0);
  });
});

describe('an original beside its text', () => {
  test('has a bookmark of its own below that of its document', async () => {
    const { bytes } = await buildWithOriginals([[exhibitDocument('Judgment', 'both', 1), original]]);
    const outline = (await (await openPdf(bytes)).getOutline()) as unknown as readonly Outline[];
    const entry = outline.find(({ title }) => title.includes('Judgment'));
    expect(entry?.items.map(({ title }) => title)).toEqual(['Original [p. 4]']);
    expect(entry?.items[0]?.items).toHaveLength(5);
  });
});

describe('an original that cannot be shown', () => {
  test.each([
    ['damaged', Buffer.from('%PDF-1.4\nnothing of the kind')],
    ['empty', Buffer.alloc(0)],
  ])('gives way to its text and a statement: %s', async (_, bytes) => {
    const document = exhibitDocument('A ruling', 'exhibit', 1);
    const { bytes: made, warnings } = await buildWithOriginals([[document, bytes]]);
    expect(warnings).toEqual([{ code: 'original-damaged', document: document.record.id, title: 'A ruling' }]);
    const texts = await pageTexts(await openPdf(made));
    expect(texts[2]).toContain('The original is damaged');
    expect(texts[2]).toContain('Text of the ruling.');
  });

  test('says so of a page of the web, which has no pages', async () => {
    const document = exhibitDocument('A page', 'exhibit', '1.html');
    const { warnings } = await buildWithOriginals([[document, Buffer.from('<p>words')]]);
    expect(warnings.map(({ code }) => code)).toEqual(['original-no-pages']);
  });
});
