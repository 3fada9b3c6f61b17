import { AppError } from '../../shared/errors.ts';
import { plainText } from '../../shared/model/content.ts';
import type { Origin } from '../../shared/model/origin.ts';
import { authorsProperty, titleProperty } from './document-properties.ts';
import type { Found, Reading } from './found.ts';
import { detectLanguage } from './language.ts';
import { languageTag } from './language-tag.ts';
import { odtBlocks } from './odt-blocks.ts';
import { runningBlocks } from './running-blocks.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { titleOfBlocks } from './title.ts';
import { elementAt, elementsIn, readXml, textOfXml, type XmlElement } from './xml.ts';
import { readZip } from './zip-read.ts';

/**
 * Reads an OpenDocument text: headings and lists with the numbers that the word processor shows, tables, quotes, notes.
 * Errors: those of `readZip` and `readXml`; format-encrypted.
 */
export function parseOdt(bytes: Uint8Array): Reading {
  const parts = readZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const manifest = parts.get('META-INF/manifest.xml')?.toString() ?? '';
  const isEncrypted = parts.has('encrypted-package') || /<manifest:encryption-data\b/.test(manifest);
  if (isEncrypted) throw new AppError('format-encrypted');
  const content = partOf(parts, 'content.xml');
  const body = content && elementAt(content, 'office:body', 'office:text');
  if (!body) throw new AppError('format-damaged', { reason: 'its text is not there' });
  const styles = partOf(parts, 'styles.xml');
  const holders = [styles, content].flatMap((each) => [
    ...elementsIn(each, 'office:styles'),
    ...elementsIn(each, 'office:automatic-styles'),
  ]);
  const blocks = tidyBlocks(odtBlocks(body, holders));
  const { found, origins } = readMeta(partOf(parts, 'meta.xml'), plainText({ blocks }));
  const title = found.title ?? titleOfBlocks(blocks);
  const titled = title === undefined ? found : { ...found, title };
  const fromText: Origin = { source: 'text-head', sureness: 'guessed' };
  const isGuessed = title !== undefined && found.title === undefined;
  return {
    content: { blocks: [...blocks, ...runningBlocks(pageHeads(styles, holders), plainText({ blocks }))] },
    found: titled,
    origins: isGuessed ? { ...origins, title: fromText } : origins,
  };
}

/** The paragraphs at the head and foot of the pages. */
function pageHeads(styles: XmlElement | undefined, holders: readonly XmlElement[]): string[] {
  return elementsIn(elementsIn(styles, 'office:master-styles')[0], 'style:master-page')
    .flatMap((page) => elementsIn(page))
    .filter(({ name }) => /^style:(header|footer)(-left|-first)?$/.test(name))
    .flatMap((head) => plainText({ blocks: odtBlocks(head, holders) }).split('\n'))
    .map((line) => line.replace(/\s+/g, ' ').trim());
}

function partOf(parts: ReadonlyMap<string, Buffer>, name: string): XmlElement | undefined {
  const bytes = parts.get(name);
  return bytes && readXml(bytes.toString());
}

/** What its properties say. Not the date: that is when the file was begun, often from a template years old. */
function readMeta(meta: XmlElement | undefined, text: string): Required<Pick<Reading, 'found' | 'origins'>> {
  const property = (name: string) => textOfXml(meta && elementAt(meta, 'office:meta', name));
  const title = titleProperty(property('dc:title'));
  const writers = authorsProperty(property('meta:initial-creator'));
  const authors = writers.length > 0 ? writers : authorsProperty(property('dc:creator'));
  // That of the program as often as that of the text, which tells its own better where it is long enough.
  const language = detectLanguage(text) === undefined ? languageTag(property('dc:language')) : undefined;
  const found: Found = {
    ...(title === undefined ? {} : { title }),
    ...(authors.length > 0 ? { authors } : {}),
    ...(language === undefined ? {} : { languages: [language] }),
  };
  const origin: Origin = { source: 'properties', sureness: 'stated' };
  return { found, origins: Object.fromEntries(Object.keys(found).map((field) => [field, origin])) };
}
