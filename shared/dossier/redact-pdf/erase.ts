import type { Rectangle } from '../exhibits/page-frame.ts';
import type { Letter } from './letter.ts';
import { openInPdfium, type PdfiumDocument } from './pdfium.ts';
import { readLetters } from './pdfium-letters.ts';
import { removeAreas, removeLetters, type RemovedPlaces } from './pdfium-remove.ts';
import type { RedactionTools, Sought } from './redacted-pdf.ts';
import { seek, type FoundLetters } from './seek.ts';

/** What became of a document's pages (0..n). */
export interface Erased {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where black belongs, in each page's own units. */
  readonly boxes: ReadonlyMap<number, readonly Rectangle[]>;
  /** How often something sought was found in a page's text. */
  readonly counts: ReadonlyMap<number, number>;
  /** Pages where something is left, which must become pictures. */
  readonly stuck: ReadonlySet<number>;
  /** Pages most letters of which nobody can read back. */
  readonly unreadable: ReadonlySet<number>;
  /** Pages a good part of which is pictures. */
  readonly pictured: ReadonlySet<number>;
}

export interface ToErase {
  readonly sought: Sought;
  /** Places in pictures, by page (0..n), in the page's own units. */
  readonly areas: ReadonlyMap<number, readonly Rectangle[]>;
}

/** Taking letters away lets others be read: a shadow of them, another order. A fifth time would find the same again. */
const mostRounds = 4;

/** Takes what is sought out of the text of a document's pages, and these areas out of its pictures. */
export async function eraseFrom(
  bytes: Uint8Array,
  what: ToErase,
  tools: RedactionTools,
): Promise<Erased | undefined> {
  const opened = await openInPdfium(bytes, tools.readPdfium);
  if (!opened) return undefined;
  const boxes = new Map<number, readonly Rectangle[]>();
  const stuck = new Set<number>();
  const note = (page: number, removed: RemovedPlaces): void => {
    boxes.set(page, [...(boxes.get(page) ?? []), ...removed.boxes]);
    if (removed.isStuck) stuck.add(page);
  };
  for (const [page, areas] of what.areas) note(page, removeAreas(opened, page, areas));
  const { pages, unreadable, pictured } = await readPages(opened, tools);
  const counts = new Map<number, number>();
  let found = seek(pages, what.sought);
  for (let round = 0; found.size > 0 && round < mostRounds; round += 1) {
    for (const [page, places] of found) {
      await tools.pause?.();
      tools.signal?.throwIfAborted();
      if (round === 0) counts.set(page, places.length);
      note(page, removeLetters(opened, page, { letters: pages[page] ?? [], places }));
      pages[page] = readLetters(opened, page).letters;
    }
    found = seekNear(pages, found, what.sought);
  }
  for (const page of found.keys()) stuck.add(page);
  const erased = { bytes: opened.save(), boxes, counts, stuck, unreadable, pictured };
  opened.close();
  return erased;
}

async function readPages(
  opened: PdfiumDocument,
  { pause, signal }: RedactionTools,
): Promise<{
  readonly pages: (readonly Letter[])[];
  readonly unreadable: ReadonlySet<number>;
  readonly pictured: ReadonlySet<number>;
}> {
  const pages: (readonly Letter[])[] = [];
  const unreadable = new Set<number>();
  const pictured = new Set<number>();
  for (let index = 0; index < opened.pageCount; index += 1) {
    await pause?.();
    signal?.throwIfAborted();
    const read = readLetters(opened, index);
    pages.push(read.letters);
    const drawn = read.letters.filter(({ isDrawn }) => isDrawn).length;
    if (read.unreadable > drawn * 0.3) unreadable.add(index);
    if (read.pictures > 0.25) pictured.add(index);
  }
  return { pages, unreadable, pictured };
}

/** Looks again where something was changed, and on the pages before, from which words may go on. */
function seekNear(
  pages: readonly (readonly Letter[])[],
  changed: ReadonlyMap<number, FoundLetters>,
  sought: Sought,
): ReadonlyMap<number, FoundLetters> {
  const near = new Set([...changed.keys()].flatMap((page) => [page - 1, page, page + 1]));
  return seek(
    pages.map((letters, page) => (near.has(page) ? letters : [])),
    sought,
  );
}
