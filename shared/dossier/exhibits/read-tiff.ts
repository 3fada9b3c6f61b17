import { PDFDocument } from '@cantoo/pdf-lib';
import library from 'utif2';
import type { ExhibitFault } from '../exhibit-sheets.ts';
import type { Exhibit, ExhibitPage } from './exhibit.ts';
import { nothingLeftOut } from './left-out.ts';
import { addPicturePage } from './picture-page.ts';
import { embedRaster } from './raster.ts';
import type { TurnedPages } from './read-exhibit.ts';
import type { tiffPages } from './tiff-directories.ts';

interface Directory {
  readonly width: number;
  readonly height: number;
}

/** What is used here of the library: its own types know only Node's bytes. */
interface Utif {
  readonly decode: (bytes: Uint8Array, options: { readonly parseMN: boolean }) => Directory[];
  /** Unfolds the picture into the directory. */
  readonly decodeImage: (bytes: Uint8Array, directory: Directory) => void;
  /** Four bytes a pixel: red, green, blue, opacity. */
  readonly toRGBA8: (directory: Directory) => Uint8Array;
}

const utif = library as unknown as Utif;

/** Unfolded, a page takes four bytes a pixel: one of these takes as much as a page at 800 dots an inch. */
const mostPixels = 60_000_000;

/**
 * Reads a TIFF (scans, faxes) as an exhibit of its pages, every pixel as it is. What else its directories say does not
 * come along. The only file that knows utif2.
 */
export async function readTiffExhibit(
  bytes: Uint8Array,
  pages: NonNullable<ReturnType<typeof tiffPages>>,
  turned: TurnedPages,
): Promise<Exhibit | ExhibitFault> {
  if (pages.length === 0) return 'damaged';
  if (pages.some(({ width, height }) => width * height > mostPixels)) return 'no-pages';
  const document = await PDFDocument.create({ updateMetadata: false });
  try {
    const directories = utif.decode(bytes, { parseMN: false });
    const made: ExhibitPage[] = [];
    for (const [index, { place, orientation }] of pages.entries()) {
      const directory = directories[place];
      if (!directory) return 'damaged';
      utif.decodeImage(bytes, directory);
      const { width, height } = directory;
      const pixels = utif.toRGBA8(directory);
      if (!(width > 0 && height > 0) || pixels.length !== width * height * 4) return 'damaged';
      const ref = embedRaster({ width, height, pixels }, document.context);
      made.push(addPicturePage(document, { ref, width, height, orientation }, turned.get(index + 1) ?? 0));
      // Unfolded pixels of the pages before are not needed any more.
      Reflect.deleteProperty(directory, 'data');
    }
    await document.flush();
    return { document, pages: made, bookmarks: [], leftOut: nothingLeftOut, isMended: false };
  } catch {
    return 'damaged';
  }
}
