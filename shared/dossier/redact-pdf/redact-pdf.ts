import type { PDFDocument } from '@cantoo/pdf-lib';
import type { TextLayer } from '../../model/recognition.ts';
import type { ExhibitFault } from '../exhibit-sheets.ts';
import { frameOf } from '../exhibits/frame-of.ts';
import { openExhibit } from '../exhibits/open-exhibit.ts';
import { eraseTwice } from './erase-twice.ts';
import { finishPages, type FinishedPages } from './finish-pages.ts';
import { seekInLayer, type LayerPage, type LayerWord } from './layer-words.ts';
import { pagesWithMuteFonts } from './mute-fonts.ts';
import { pagesLeft } from './pages-left.ts';
import { hushHidden } from './hush-hidden.ts';
import { hushStreams } from './hush-streams.ts';
import { prepareDocument } from './prepare.ts';
import type { ExhibitToRedact, RedactedPdf, RedactionTools, Removed, Sought } from './redacted-pdf.ts';

/** Each time more pages become pictures. What is left after that is no page's text. */
const mostAttempts = 3;

/**
 * A copy of a PDF in which what is sought stands nowhere any more: not in the text of its pages, in pictures of which the
 * words are known, in links, remarks, fields, bookmarks, metadata, older revisions. The same bytes each time.
 * A fault is a value: there is no redacted copy then, and the original must not be shown. Throws only what the signal throws.
 */
export async function redactPdf(
  exhibit: ExhibitToRedact,
  sought: Sought,
  tools: RedactionTools,
): Promise<RedactedPdf | ExhibitFault> {
  const opened = await openExhibit(exhibit.bytes, tools.qpdf);
  if (typeof opened === 'string') return opened;
  try {
    return (await redactDocument(opened.document, exhibit.layer, { sought, tools })) ?? 'damaged';
  } catch {
    // A damage that shows only when it is looked at; or whoever waits wants no more of it.
    tools.signal?.throwIfAborted();
    return 'damaged';
  }
}

async function redactDocument(
  document: PDFDocument,
  layer: TextLayer | undefined,
  { sought, tools }: { readonly sought: Sought; readonly tools: RedactionTools },
): Promise<RedactedPdf | undefined> {
  const beside = prepareDocument(document, sought);
  const hidden = hushStreams(document, sought) + (await hushHidden(document, sought, tools));
  const mute = pagesWithMuteFonts(document);
  const frames = document.getPages().map((page) => frameOf(page, 0));
  const layerPages = frames.map((_, index) => layer?.pages.find(({ page }) => page === index + 1));
  const inLayer = seekInLayer(layerPages, frames, sought);
  const areas = new Map(Array.from(inLayer, ([page, found]) => [page, found.areas] as const));
  const erased = await eraseTwice(document, { sought, areas }, tools);
  if (!erased) return undefined;
  const scans = new Set(layerPages.flatMap((page, index) => (page && page.words.length > 0 ? [index] : [])));
  const flat = new Set([...erased.stuck, ...erased.unreadable]);
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const finished = await finishPages(erased, { frames, flat, scans, sought }, tools);
    if (!finished) return undefined;
    const left = await pagesLeft(finished.bytes, sought, tools);
    for (const page of left) flat.add(page);
    if (left.size > 0) continue;
    const words = layerPages.map((page, index) => inLayer.get(index)?.kept ?? page?.words ?? []);
    const counts: Removed[] = [
      ...(hidden > 0 ? [{ page: 0, from: 'hidden' as const, count: hidden }] : []),
      ...Array.from(erased.counts, ([page, count]) => ({ page: page + 1, from: 'text' as const, count })),
      ...Array.from(inLayer, ([page, { count }]) => ({ page: page + 1, from: 'picture' as const, count })),
    ];
    return {
      bytes: finished.bytes,
      layer: layerOf({ layerPages, words, finished, unreadable: erased.unreadable }),
      removed: [...beside, ...counts].sort((a, b) => a.page - b.page),
      flattened: [...flat].map((page) => page + 1).sort((a, b) => a - b),
      unread: [...erased.unreadable, ...erased.pictured, ...mute]
        .filter((page, index, all) => !scans.has(page) && all.indexOf(page) === index)
        .map((page) => page + 1)
        .sort((a, b) => a - b),
    };
  }
  return undefined;
}

interface LayerParts {
  readonly layerPages: readonly (LayerPage | undefined)[];
  readonly words: readonly (readonly LayerWord[])[];
  readonly finished: FinishedPages;
  readonly unreadable: ReadonlySet<number>;
}

/** The words of scans that stay, and those of pages that became pictures. */
function layerOf({ layerPages, words, finished, unreadable }: LayerParts): TextLayer | undefined {
  const pages = layerPages.flatMap((page, index): LayerPage[] => {
    // What stood there as text nobody could read: its letters are others than they seem.
    const drawn = unreadable.has(index) ? [] : (finished.flatPages.get(index)?.words ?? []);
    const all = [...(words[index] ?? []), ...drawn];
    return page || all.length > 0 ? [{ page: index + 1, turned: page?.turned ?? 0, words: all }] : [];
  });
  return pages.length > 0 ? { pages } : undefined;
}
