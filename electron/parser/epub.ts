import { posix } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { edtfDate } from './edtf.ts';
import { foundIn, type Findings, type Reading } from './found.ts';
import { htmlBlocks } from './html-blocks.ts';
import { languageTag } from './language-tag.ts';
import { tidyBlocks, tidyText } from './tidy-blocks.ts';
import { titleOf } from './title.ts';
import { elementsIn, readXml, textOfXml, type XmlElement } from './xml.ts';
import { readZip } from './zip-read.ts';

/** Fonts may be scrambled by a key that lies beside them; whatever else is encrypted is closed to its reader. */
const scrambledFonts = /^http:\/\/(www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/;

/** In XHTML these may be closed at once; read as HTML they would swallow all that follows. */
const closedAtOnce = /<(title|script|style|iframe|textarea|noscript)\b[^<>]*\/>/gi;

/**
 * Reads a book: its chapters in the order in which they are read, and what its package says of it (EPUB 3.3, and 2).
 * Errors: format-encrypted, format-damaged, those of `readZip` and `readXml`.
 */
export function parseEpub(bytes: Uint8Array): Reading {
  const files = readZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (isLocked(files)) throw new AppError('format-encrypted');
  const container = xmlOf(files, 'META-INF/container.xml');
  const path = inside(inside(container, 'rootfiles')[0], 'rootfile')[0]?.attributes['full-path'] ?? '';
  const book = xmlOf(files, path);
  const items = inside(inside(book, 'manifest')[0], 'item');
  const hrefs = new Map(items.map(({ attributes }) => [attributes['id'], attributes['href'] ?? '']));
  const chapters = inside(inside(book, 'spine')[0], 'itemref').map(({ attributes }) =>
    files.get(placeOf(path, hrefs.get(attributes['idref']) ?? '')),
  );
  const pages = chapters.map((chapter) => (chapter?.toString() ?? '').replace(closedAtOnce, ''));
  const blocks = tidyBlocks(pages.flatMap(htmlBlocks));
  return { content: { blocks }, ...describe(inside(book, 'metadata')[0]) };
}

type Files = ReadonlyMap<string, Buffer>;

function isLocked(files: Files): boolean {
  const encryption = files.get('META-INF/encryption.xml')?.toString() ?? '';
  const methods = [...encryption.matchAll(/EncryptionMethod\s[^>]*Algorithm\s*=\s*["']([^"']*)/g)];
  return methods.some(([, method = '']) => !scrambledFonts.test(method));
}

function xmlOf(files: Files, path: string): XmlElement {
  const xml = files.get(path);
  if (!xml) throw new AppError('format-damaged', { reason: 'its table of files is missing' });
  return readXml(xml.toString());
}

/** Child elements of a name, whatever prefix the file gives them. */
function inside(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsIn(element).filter((child) => child.name.replace(/^.*:/, '') === name);
}

function placeOf(book: string, href: string): string {
  const path = href.split('#', 1)[0] ?? '';
  return posix.join(posix.dirname(book), decoded(path));
}

/** An address in the book; one that is badly written is taken as it stands. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function describe(metadata: XmlElement | undefined): Findings {
  const values = (name: string) =>
    inside(metadata, name)
      .map((each) => tidyText(textOfXml(each)))
      .filter(Boolean);
  const date = values('date')
    .map((value) => edtfDate(value))
    .find(Boolean);
  const language = values('language')
    .map((value) => languageTag(value))
    .find(Boolean);
  const url = values('identifier').find((value) => /^(https?:\/\/|urn:isbn:)/i.test(value));
  return foundIn(
    { source: 'properties', sureness: 'stated' },
    {
      title: titleOf(values('title')[0]),
      authors: values('creator'),
      outlet: values('publisher')[0],
      date,
      languages: language === undefined ? undefined : [language],
      source: url === undefined ? undefined : { url },
      rights: values('rights')[0],
    },
  );
}
