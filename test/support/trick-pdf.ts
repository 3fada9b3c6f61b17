import {
  decodePDFRawStream,
  PDFDocument,
  PDFName,
  PDFRawStream,
  StandardFonts,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** What a test writes a page with. */
export interface TrickTools {
  readonly document: PDFDocument;
  /** Helvetica, under the name F on every page. */
  readonly font: PDFRef;
  /** A stream of these contents with these entries in its dictionary; gives its reference. */
  readonly stream: (content: string, dict?: Readonly<Record<string, unknown>>) => PDFRef;
  readonly object: (value: Readonly<Record<string, unknown>>) => PDFRef;
}

export interface TrickPage {
  readonly content: string;
  readonly resources?: Readonly<Record<string, unknown>>;
  readonly change?: (page: PDFPage) => void;
}

/** A PDF of pages 300 by 300 points, written operator by operator. */
export async function trickPdf(
  pages: readonly ((tools: TrickTools) => TrickPage)[],
  change: (tools: TrickTools) => void | Promise<void> = () => undefined,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context } = document;
  const font = (await document.embedFont(StandardFonts.Helvetica)).ref;
  const literal = (value: Readonly<Record<string, unknown>>): PDFObject => context.obj(value as never);
  const tools: TrickTools = {
    document,
    font,
    stream: (content, dict = {}) => context.register(context.flateStream(content, dict as never)),
    object: (value) => context.register(literal(value)),
  };
  for (const write of pages) {
    const page = document.addPage([300, 300]);
    const { content, resources = {}, change: changePage } = write(tools);
    page.node.set(PDFName.of('Resources'), literal({ Font: { F: font }, ...resources }));
    page.node.set(PDFName.of('Contents'), tools.stream(content));
    changePage?.(page);
  }
  await change(tools);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** All that a PDF says: its objects as they are written, its streams unpacked, and the file itself; a byte a character. */
export async function everythingIn(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => {
    if (!(object instanceof PDFRawStream)) return object.toString();
    try {
      return `${object.dict.toString()} ${latin1(decodePDFRawStream(object).decode())}`;
    } catch {
      return `${object.dict.toString()} ${latin1(object.contents)}`;
    }
  });
  return [latin1(bytes), ...objects].join('\n');
}

/** Ways in which a word may be written in a PDF, in small letters. */
export function writtenForms(word: string): string[] {
  const wide = Array.from(word, (sign) => `\0${sign}`).join('');
  const hex = (text: string): string => Buffer.from(text, 'latin1').toString('hex');
  return [word, wide, hex(word), hex(wide)].map((form) => form.toLowerCase());
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
