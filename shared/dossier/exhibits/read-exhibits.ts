import type { TextLayer } from '../../model/recognition.ts';
import type { PlacedWord, ReservedPage } from '../composition.ts';
import { showsOriginal } from '../dossier-content.ts';
import type { DossierTools } from '../dossier-tools.ts';
import type { ExhibitFault, ExhibitSheets } from '../exhibit-sheets.ts';
import { readPageTexts } from '../check/page-texts.ts';
import type { NameFinder } from '../names/name-finder.ts';
import type { ChosenContent, ChosenDocument } from '../profile.ts';
import { redactPdf } from '../redact-pdf/redact-pdf.ts';
import { soughtIn } from '../redact/redaction-finder.ts';
import type { Exhibit } from './exhibit.ts';
import { uprightSize, type Size } from './page-frame.ts';
import { readPdfExhibit, type TurnedPages } from './read-exhibit.ts';
import { readPictureExhibit } from './read-picture.ts';

/** The originals of a dossier that were asked for page by page, by document. */
export type Exhibits = ReadonlyMap<string, Exhibit | ExhibitFault>;

type ExhibitTools = Pick<
  DossierTools,
  'readOriginal' | 'unfoldPicture' | 'qpdf' | 'readPdfium' | 'signal' | 'pause'
>;
type Originals = Pick<ChosenContent, 'sections' | 'finder'>;

/** Reads every original that the dossier shows page by page, one after the other, redacted where anything is. */
export async function readExhibits({ sections, finder }: Originals, tools: ExhibitTools): Promise<Exhibits> {
  const exhibits = new Map<string, Exhibit | ExhibitFault>();
  for (const document of sections.flatMap(({ documents }) => documents)) {
    if (!showsOriginal(document)) continue;
    tools.signal?.throwIfAborted();
    await tools.pause?.();
    exhibits.set(document.record.id, await readOne(document, finder, tools));
  }
  return exhibits;
}

async function readOne(
  document: ChosenDocument,
  finder: NameFinder,
  tools: ExhibitTools,
): Promise<Exhibit | ExhibitFault> {
  const { record, layer } = document;
  const read = await readOriginal(document, tools);
  const sought = soughtIn(document, finder);
  if (sought.isEmpty || typeof read === 'string') return read;
  // A picture is a PDF by now, of as many pages as it has.
  const bytes =
    record.provenance.format === 'pdf' ? await tools.readOriginal(record.id) : await read.document.save();
  const redacted = await redactPdf({ bytes, layer }, sought, { ...tools, readTexts: readPageTexts });
  if (typeof redacted === 'string') return 'unredactable';
  const { bytes: copy, ...rest } = redacted;
  const isCopy = rest.removed.length > 0 || rest.flattened.length > 0;
  if (!isCopy) return { ...read, redaction: { ...rest, layer, isCopy } };
  const shown = await readPdfExhibit(copy, turnedPages(layer), tools.qpdf);
  const { frames } = read;
  return typeof shown === 'string' ? 'unredactable' : { ...shown, frames, redaction: { ...rest, isCopy } };
}

async function readOriginal(
  { record, layer }: ChosenDocument,
  tools: ExhibitTools,
): Promise<Exhibit | ExhibitFault> {
  const turned = turnedPages(layer);
  switch (record.provenance.format) {
    case 'pdf':
      return readPdfExhibit(await tools.readOriginal(record.id), turned, tools.qpdf);
    case 'image':
      return readPictureExhibit(await tools.readOriginal(record.id), turned, () =>
        tools.unfoldPicture(record.id),
      );
    default:
      return 'no-pages';
  }
}

/** How many places were blacked out of each original that stands as a redacted copy. */
export function redactedPlaces(exhibits: Exhibits): ReadonlyMap<string, number> {
  const counts = [...exhibits].flatMap(([id, exhibit]): [string, number][] => {
    if (typeof exhibit === 'string' || !exhibit.redaction?.isCopy) return [];
    return [[id, exhibit.redaction.removed.reduce((sum, { count }) => sum + count, 0)]];
  });
  return new Map(counts);
}

function turnedPages(layer: TextLayer | undefined): TurnedPages {
  return new Map(layer?.pages.map(({ page, turned }) => [page, turned]));
}

/** What the layout needs to know of them: how large each page is, and the words read from its picture. */
export function exhibitSheets({ sections }: Originals, exhibits: Exhibits): ExhibitSheets {
  const sheets = new Map<string, readonly ReservedPage[] | ExhibitFault>();
  for (const { record, layer: known } of sections.flatMap(({ documents }) => documents)) {
    const exhibit = exhibits.get(record.id);
    if (typeof exhibit === 'string') sheets.set(record.id, exhibit);
    if (typeof exhibit !== 'object') continue;
    const layer = exhibit.redaction ? exhibit.redaction.layer : known;
    const words = new Map(layer?.pages.map((page) => [page.page, page.words]));
    const pages = exhibit.pages.map(({ frame }, index): ReservedPage => {
      const size = uprightSize(frame);
      const placed = (words.get(index + 1) ?? []).map((word) => placeWord(word, size));
      return { ...size, words: placed, language: record.languages[0] ?? '', frames: exhibit.frames };
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
