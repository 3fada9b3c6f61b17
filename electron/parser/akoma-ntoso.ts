import { SaxesParser } from 'saxes';
import type { Block } from '../../shared/model/content.ts';
import { readAknFacts } from './akoma-ntoso-facts.ts';
import { decodeText } from './charset.ts';
import type { Reading } from './found.ts';
import { tidyBlocks } from './tidy-blocks.ts';

/** An element of the file's own description: its name without prefix, and its attributes. */
export interface AknElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Elements that stand on lines of their own (Akoma Ntoso 1.0, part 2); any other runs in its line. */
const blocks = new Set(
  (
    'p block heading subheading longTitle formula num tr td th li item listIntroduction listWrapUp intro wrapUp ' +
    'docTitle docNumber blockContainer br div caption'
  ).split(' '),
);
/** Elements that say what the file is, whose texts are kept apart. */
const described = new Set(
  'cite court caseNumber year number parser judge party role docDate neutralCitation docketNumber courtType'.split(
    ' ',
  ),
);

/**
 * Reads a ruling or a law in Akoma Ntoso (OASIS LegalDocML 1.0). A document type declaration is refused: with it a few
 * lines can unfold to gigabytes, and no publisher writes one.
 * Errors: an Error for XML that is broken or has a document type.
 */
export function parseAkomaNtoso(bytes: Uint8Array): Reading {
  const elements: AknElement[] = [];
  const text = createTextWriter();
  const open: { name: string; attributes: Record<string, string>; text: string[] }[] = [];
  let meta = 0;
  let quotes = 0;
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new Error('it has a document type declaration');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    open.push({ name: local, attributes, text: [] });
    if (local === 'meta') meta += 1;
    if (/^(quoted(Structure|Text)|embedded(Structure|Text)|blockquote)$/.test(local)) quotes += 1;
    if (meta === 0 && blocks.has(local)) text.endBlock(quotes > 0);
  });
  const onText = (chunk: string) => {
    for (const element of open) if (described.has(element.name)) element.text.push(chunk);
    if (meta === 0) text.write(chunk);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) return;
    elements.push({ ...element, text: element.text.join('').replace(/\s+/g, ' ').trim() });
    if (element.name === 'meta') meta -= 1;
    if (meta === 0 && element.name === 'num') text.endNumber();
    else if (meta === 0 && element.name === 'heading') text.endBlock(false, 'heading');
    else if (meta === 0 && blocks.has(element.name)) text.endBlock(quotes > 0);
    if (/^(quoted(Structure|Text)|embedded(Structure|Text)|blockquote)$/.test(element.name)) quotes -= 1;
  });
  parser.write(decodeText(bytes)).close();
  const content = { blocks: tidyBlocks(text.finish()) };
  return { content, ...readAknFacts(elements) };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function createTextWriter() {
  const written: Block[] = [];
  let line: string[] = [];
  let marker: string | null = null;
  const take = () => {
    const text = line.join('').replace(/\s+/g, ' ').trim();
    line = [];
    return text;
  };
  const endBlock = (isQuote: boolean, type: 'heading' | 'text' = 'text') => {
    const text = take();
    if (text === '') return;
    if (type === 'heading') written.push({ type, level: 2, text });
    else if (marker !== null) written.push({ type: 'item', marker, depth: 0, text });
    else written.push({ type: isQuote ? 'quote' : 'paragraph', text });
    marker = null;
  };
  return {
    write: (chunk: string) => {
      line.push(chunk);
    },
    /** What was written is the number of the paragraph that follows. */
    endNumber: () => {
      const number = take();
      if (number !== '') marker = number;
    },
    endBlock,
    finish: () => {
      endBlock(false);
      return written;
    },
  };
}
