import { PDFDocument, PDFHexString, PDFName, PDFString, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';

/** How a page of a test's original is: its size, how it is turned, what is said on it. */
export interface PageOfOriginal {
  readonly size?: readonly [number, number];
  /** What is seen of it: left, bottom, width, height. */
  readonly crop?: readonly [number, number, number, number];
  readonly rotate?: 0 | 90 | 180 | 270;
  /** On which page (0..n) a link in its lower left corner leads, by number or by name. */
  readonly link?: { readonly to: number; readonly byName?: boolean };
  /** A PDF action, as an object literal: what a link starts. */
  readonly action?: Readonly<Record<string, unknown>>;
}

/**
 * A PDF as somebody else's program made it: a grey box as far as it can be seen, a black one in its lower left corner,
 * links, a bookmark for each page.
 */
export async function originalPdf(
  pages: readonly PageOfOriginal[],
  change: (document: PDFDocument) => void | Promise<void> = () => undefined,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (const { size: [wide, high] = [595.28, 841.89], crop, rotate = 0 } of pages) {
    const page = document.addPage([wide, high]);
    const { context } = document;
    const [left, bottom, width, height] = crop ?? [0, 0, wide, high];
    // Wider than what is seen: what lies beyond the edge must stay unseen.
    const drawn = `q .9 g ${left - 30} ${bottom - 30} ${width + 60} ${height + 60} re f 0 g ${left} ${bottom} 40 20 re f Q 2 0 0 2 0 0 cm`;
    page.node.set(PDFName.of('Contents'), context.register(context.stream(drawn)));
    if (crop)
      page.node.set(PDFName.of('CropBox'), context.obj([left, bottom, left + width, bottom + height]));
    if (rotate) page.node.set(PDFName.of('Rotate'), context.obj(rotate));
  }
  const references = document.getPages().map(({ ref }) => ref);
  nameDestinations(document, references);
  pages.forEach((page, index) => {
    addLink(document.getPage(index), page, references);
  });
  addBookmarks(document, references);
  await change(document);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

function nameDestinations({ context, catalog }: PDFDocument, pages: readonly PDFRef[]): void {
  const names = pages.flatMap((page, index) => [
    PDFString.of(`page-${index}`),
    context.obj([page, 'XYZ', 0, 100, null]),
  ]);
  catalog.set(PDFName.of('Names'), context.obj({ Dests: { Names: names } }));
}

function addLink(page: PDFPage, { link, action, crop }: PageOfOriginal, pages: readonly PDFRef[]): void {
  const { context } = page.doc;
  if (!link && !action) return;
  const [left, bottom] = crop ?? [0, 0];
  const target = link?.byName ? PDFString.of(`page-${link.to}`) : [pages[link?.to ?? 0], 'XYZ', 0, 100, null];
  const note = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [left, bottom, left + 40, bottom + 20],
    Border: [0, 0, 0],
    ...(link ? { Dest: target } : { A: action as Record<string, string> }),
  });
  page.node.set(PDFName.of('Annots'), context.obj([context.register(note)]));
}

function addBookmarks({ context, catalog }: PDFDocument, pages: readonly PDFRef[]): void {
  const root = context.nextRef();
  const items = pages.map(() => context.nextRef());
  for (const [index, reference] of items.entries()) {
    const item = context.obj({ Parent: root, Dest: [pages[index], 'Fit'] });
    item.set(PDFName.of('Title'), PDFHexString.fromText(`Part ${index + 1} 不可`));
    const [before, after] = [items[index - 1], items[index + 1]];
    if (before) item.set(PDFName.of('Prev'), before);
    if (after) item.set(PDFName.of('Next'), after);
    context.assign(reference, item);
  }
  context.assign(root, context.obj({ First: items[0], Last: items.at(-1), Count: items.length }));
  catalog.set(PDFName.of('Outlines'), root);
}
