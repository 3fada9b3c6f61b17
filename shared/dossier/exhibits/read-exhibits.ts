import type { TextLayer } from '../../model/recognition.ts';
import type { PlacedWord, ReservedPage } from '../composition.ts';
import { showsOriginal, type DossierContent, type DossierDocument } from '../dossier-content.ts';
import type { DossierTools } from '../dossier-tools.ts';
import type { ExhibitFault, ExhibitSheets } from '../exhibit-sheets.ts';
import type { Exhibit } from './exhibit.ts';
import { uprightSize, type Size } from './page-frame.ts';
import { readPdfExhibit, type TurnedPages } from './read-exhibit.ts';
import { readPictureExhibit } from './read-picture.ts';

/** The originals of a dossier that were asked for page by page, by document. */
export type Exhibits = ReadonlyMap<string, Exhibit | ExhibitFault>;

type ExhibitTools = Pick<DossierTools, 'readOriginal' | 'qpdf' | 'signal' | 'pause'>;

/** Reads every original that the dossier shows page by page, one after the other. */
export async function readExhibits({ sections }: DossierContent, tools: ExhibitTools): Promise<Exhibits> {
  const exhibits = new Map<string, Exhibit | ExhibitFault>();
  for (const document of sections.flatMap(({ documents }) => documents)) {
    if (!showsOriginal(document)) continue;
    tools.signal?.throwIfAborted();
    await tools.pause?.();
    exhibits.set(document.record.id, await readOne(document, tools));
  }
  return exhibits;
}

async function readOne(
  { record, layer }: DossierDocument,
  { readOriginal, qpdf }: ExhibitTools,
): Promise<Exhibit | ExhibitFault> {
  const turned = turnedPages(layer);
  switch (record.provenance.format) {
    case 'pdf':
      return readPdfExhibit(await readOriginal(record.id), turned, qpdf);
    case 'image':
      return readPictureExhibit(await readOriginal(record.id), turned.get(1) ?? 0);
    default:
      return 'no-pages';
  }
}

function turnedPages(layer: TextLayer | undefined): TurnedPages {
  return new Map(layer?.pages.map(({ page, turned }) => [page, turned]));
}

/** What the layout needs to know of them: how large each page is, and the words read from its picture. */
export function exhibitSheets({ sections }: DossierContent, exhibits: Exhibits): ExhibitSheets {
  const sheets = new Map<string, readonly ReservedPage[] | ExhibitFault>();
  for (const { record, layer } of sections.flatMap(({ documents }) => documents)) {
    const exhibit = exhibits.get(record.id);
    if (typeof exhibit === 'string') sheets.set(record.id, exhibit);
    if (typeof exhibit !== 'object') continue;
    const words = new Map(layer?.pages.map((page) => [page.page, page.words]));
    const pages = exhibit.pages.map(({ frame }, index): ReservedPage => {
      const size = uprightSize(frame);
      const placed = (words.get(index + 1) ?? []).map((word) => placeWord(word, size));
      return { ...size, words: placed, language: record.languages[0] ?? '' };
    });
    sheets.set(record.id, pages);
  }
  return sheets;
}

function placeWord(word: TextLayer['pages'][number]['words'][number], size: Size): PlacedWord {
  return {
    text: word.text,
    x: word.x * size.width,
    y: word.y * size.height,
    width: word.width * size.width,
    height: word.height * size.height,
  };
}
