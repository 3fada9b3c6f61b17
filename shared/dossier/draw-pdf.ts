import { jsPDF } from 'jspdf';
import type { Direction } from './bidi.ts';
import type { Item } from './box.ts';
import { drawLine, type GlyphCodes } from './glyph-run.ts';
import type { LaidOutBookmark, Layout } from './layout.ts';
import { linkNotes, metadataObject, outputIntent, pageLabels } from './pdf-catalog.ts';
import { createFontBook, embedFont, type PdfFont, type PdfObjectWriter } from './pdf-font.ts';
import { pdfDate, pdfNumber, pdfText } from './pdf-strings.ts';
import { srgbProfile } from './srgb-profile.ts';
import { page as sheet } from './style.ts';
import type { SubsetFont } from './subset-font.ts';
import { xmpPacket } from './xmp.ts';

/** What the file says of itself. */
export interface PdfIdentity {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly language: 'en' | 'fr' | 'es' | 'ar';
  readonly direction: Direction;
  /** A moment in UTC, ISO 8601. */
  readonly createdAt: string;
  /** 32 hexadecimal digits. */
  readonly fileId: string;
  /** The file is to keep to PDF/A-1b (ISO 19005-1): no unless said otherwise. */
  readonly isArchival?: boolean;
}

export interface DrawContext {
  readonly identity: PdfIdentity;
  readonly subset: SubsetFont;
  /** Called before each page with its index: the place to report progress and to stop. */
  readonly beforePage: (index: number) => Promise<void>;
}

/** What jsPDF 4.2.1 has and its types leave out. */
interface JsPdfInternals {
  readonly out: (text: string) => void;
  readonly write: (text: string) => void;
  readonly newObject: () => number;
  readonly putStream: (options: {
    readonly data: string;
    readonly objectId: number;
    readonly filters: readonly string[];
    readonly addLength1?: boolean;
    readonly additionalKeyValues?: readonly { readonly key: string; readonly value: number }[];
  }) => void;
  readonly getPageInfo: (place: number) => { readonly objId: number };
  readonly events: {
    readonly subscribe: (
      name: string,
      listener: (event: { readonly font: RegisteredFont; readonly pageNumber: number }) => void,
    ) => void;
  };
}

interface RegisteredFont {
  readonly id: string;
  objectNumber?: number;
  isAlreadyPutted: boolean;
}

interface JsPdfOutline {
  add: (parent: object | null, title: string, options: { readonly pageNumber: number }) => object;
  makeString: (text: string) => string;
}

/** The font table of each document, caught when jsPDF fills it: there is no other way to add a font it need not parse. */
const fontTables = new WeakMap<object, Record<string, RegisteredFont>>();

(jsPDF.API as unknown as { readonly events: unknown[] }).events.push([
  'addFonts',
  function (this: object, { fonts }: { readonly fonts: Record<string, RegisteredFont> }): void {
    // The standard fourteen are never embedded, so they must never be used.
    for (const name of Object.keys(fonts)) Reflect.deleteProperty(fonts, name);
    fontTables.set(this, fonts);
  },
]);

/** Draws laid-out pages into a PDF. The only file that knows jsPDF; no text goes through jsPDF's own text functions. */
export async function drawPdf(
  { pages, bookmarks, labels }: Layout,
  context: DrawContext,
): Promise<Uint8Array> {
  const document = new jsPDF({ unit: 'pt', format: [sheet.width, sheet.height], compress: true });
  const internals = document.internal as unknown as JsPdfInternals;
  const book = createFontBook();
  for (const [index, page] of pages.entries()) {
    await context.beforePage(index);
    if (index > 0) document.addPage(...pageFormat(page));
    internals.write(
      page.items
        .map((item) => drawItem(item, page.height, book.codes))
        .filter(Boolean)
        .join('\n'),
    );
  }
  addBookmarks((document as unknown as { readonly outline: JsPdfOutline }).outline, bookmarks, null);
  const failure = addFonts(document, book.fonts(), context.subset);
  describe(document, context.identity, bookmarks.length > 0);
  const objects = { pages, objectOf: (place: number) => internals.getPageInfo(place).objId };
  internals.events.subscribe('putPage', ({ pageNumber }) => {
    const page = pages[pageNumber - 1];
    if (page) internals.out(linkNotes(page, objects));
  });
  addCatalogEntries(internals, pageLabels(labels), context.identity);
  const file = writeInformation(document, context.identity);
  // jsPDF logs what is thrown while it writes and goes on: a font that failed must not pass for a finished file.
  if (failure.error !== undefined) throw failure.error;
  return file;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** As jsPDF wants it, which turns sides round that do not fit their orientation. */
function pageFormat({ width, height }: Size): [number[], 'portrait' | 'landscape'] {
  return [[width, height], width > height ? 'landscape' : 'portrait'];
}

function drawItem(item: Item<number>, pageHeight: number, codes: GlyphCodes): string {
  const y = pageHeight - item.y;
  if (item.type === 'line')
    return drawLine(item.line, { x: item.x, y, color: item.color, hidden: item.hidden }, codes);
  if (item.type === 'link') return '';
  const paint = item.color.map(pdfNumber).join(' ');
  if (item.type === 'fill') {
    // One path, so that no hairline shows between boxes that touch.
    const boxes = item.boxes.map((box) =>
      [item.x + box.x, y - box.y - box.height, box.width, box.height].map(pdfNumber).join(' '),
    );
    return `${paint} rg ${boxes.map((box) => `${box} re`).join(' ')} f`;
  }
  // A dash of no length with round ends is a dot.
  const dash = item.isDotted ? '[0 3.2] 0 d 1 J' : '[] 0 d 0 J';
  const from = `${pdfNumber(item.x)} ${pdfNumber(y)} m`;
  return `${paint} RG ${pdfNumber(item.thickness)} w ${dash} ${from} ${pdfNumber(item.x + item.width)} ${pdfNumber(y)} l S`;
}

function addBookmarks(
  outline: JsPdfOutline,
  bookmarks: readonly LaidOutBookmark[],
  parent: object | null,
): void {
  outline.makeString = pdfText;
  for (const { title, page, children } of bookmarks) {
    const added = outline.add(parent, title, { pageNumber: page });
    addBookmarks(outline, children, added);
  }
}

/** Puts our fonts where jsPDF keeps its own and writes them when it comes to them. */
function addFonts(document: jsPDF, fonts: readonly PdfFont[], subset: SubsetFont): { error?: Error } {
  const internals = document.internal as unknown as JsPdfInternals;
  const table = fontTables.get(document) ?? {};
  const failure: { error?: Error } = {};
  const writer: PdfObjectWriter = {
    begin: internals.newObject,
    write: internals.out,
    end: () => {
      internals.out('endobj');
    },
    stream: (data, objectId) => {
      internals.putStream({ data, objectId, filters: ['FlateEncode'], addLength1: true });
    },
  };
  for (const { name } of fonts) table[name] = { id: name, isAlreadyPutted: false };
  internals.events.subscribe('putFont', ({ font }: { readonly font: RegisteredFont }) => {
    const drawn = fonts.find(({ name }) => name === font.id);
    if (!drawn) return;
    try {
      font.objectNumber = embedFont(drawn, subset, writer);
      font.isAlreadyPutted = true;
    } catch (error) {
      failure.error = error instanceof Error ? error : new Error(String(error));
    }
  });
  return failure;
}

const [creator, producer] = ['Testimonia', `jsPDF ${jsPDF.version}`];

/** Metadata for all, the profile of the colours where PDF/A is asked for, each with its entry in the catalogue. */
function addCatalogEntries(internals: JsPdfInternals, labels: string, identity: PdfIdentity): void {
  const entries = [labels];
  const { isArchival = false } = identity;
  internals.events.subscribe('postPutResources', () => {
    entries.push(`/Metadata ${internals.newObject()} 0 R`);
    internals.out(metadataObject(xmpPacket({ ...identity, creator, producer, isArchival })));
    internals.out('endobj');
    if (!isArchival) return;
    const profile = internals.newObject();
    const data = String.fromCharCode(...srgbProfile());
    const additionalKeyValues = [{ key: 'N', value: 3 }];
    internals.putStream({ data, objectId: profile, filters: ['FlateEncode'], additionalKeyValues });
    internals.out('endobj');
    entries.push(outputIntent(profile));
  });
  internals.events.subscribe('putCatalog', () => {
    for (const entry of entries) internals.write(entry);
  });
}

function describe(
  document: jsPDF,
  { language, direction, createdAt, fileId, isArchival }: PdfIdentity,
  hasBookmarks: boolean,
): void {
  // AES-256 asks for 1.7, PDF/A-1 for 1.4; nothing that is drawn here is younger.
  const { __private__: version } = document as unknown as {
    readonly __private__: { readonly setPdfVersion: (version: string) => void };
  };
  version.setPdfVersion(isArchival ? '1.4' : '1.7');
  document.setDisplayMode('original', 'continuous', hasBookmarks ? 'UseOutlines' : null);
  document.viewerPreferences({ DisplayDocTitle: true, ...(direction === 'rtl' ? { Direction: 'R2L' } : {}) });
  document.setLanguage(language);
  document.setFileId(fileId);
  document.setCreationDate(pdfDate(createdAt));
}

/**
 * Writes the file, with title, subject and author exact in every script. jsPDF knows literal strings alone, and those
 * break some characters: so it is given stand-ins as long as what takes their place, and no offset moves.
 */
function writeInformation(document: jsPDF, { title, subject, author }: PdfIdentity): Uint8Array {
  const texts = Object.entries({ title, subject, author }).filter(([, text]) => text !== '');
  const standIns = texts.map(([name, text], index) => {
    const exact = pdfText(text);
    return { name, exact, standIn: String.fromCharCode(65 + index).repeat(exact.length - 2) };
  });
  document.setProperties({
    creator,
    ...Object.fromEntries(standIns.map(({ name, standIn }) => [name, standIn])),
  });
  let file = document.output();
  for (const { exact, standIn } of standIns) {
    const at = file.lastIndexOf(`(${standIn})`);
    file = file.slice(0, at) + exact + file.slice(at + exact.length);
  }
  const bytes = new Uint8Array(file.length);
  for (let index = 0; index < file.length; index += 1) bytes[index] = file.charCodeAt(index);
  return bytes;
}
