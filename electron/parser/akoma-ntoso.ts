import type { Block } from '../../shared/model/content.ts';
import { readAknFacts } from './akoma-ntoso-facts.ts';
import { decodeText } from './charset.ts';
import { declaredCharset } from './declared-charset.ts';
import type { Reading } from './found.ts';
import { tidyBlocks } from './tidy-blocks.ts';
import { elementsIn, readXml, textOfXml, type XmlElement } from './xml.ts';

/** Elements that stand on lines of their own (Akoma Ntoso 1.0, part 2); any other runs in its line. */
const lines = new Set(
  (
    'p block subheading longTitle formula item listIntroduction listWrapUp intro wrapUp docTitle docNumber blockContainer ' +
    'br div caption td th container section paragraph subparagraph article chapter part point indent'
  ).split(' '),
);
const quotes = /^(quoted|embedded)(Structure|Text)$|^blockquote$/;
const notText = new Set(['meta', 'authorialNote', 'components']);

/**
 * Reads a ruling or a law in Akoma Ntoso (OASIS LegalDocML 1.0): the text with the numbers of its paragraphs, and what
 * its publisher says of it.
 * Errors: those of `readXml`.
 */
export function parseAkomaNtoso(bytes: Uint8Array): Reading {
  const root = readXml(decodeText(bytes, declaredCharset(bytes)));
  const writer = createLineWriter();
  walk(root, false, writer);
  return { content: { blocks: tidyBlocks(writer.finish()) }, ...readAknFacts(root) };
}

/** An element's name without the prefix that its file gives to the namespace. */
function aknName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

type LineWriter = ReturnType<typeof createLineWriter>;

function walk(element: XmlElement, isQuote: boolean, writer: LineWriter): void {
  for (const child of element.children) {
    if (typeof child === 'string') {
      writer.write(child);
      continue;
    }
    const name = aknName(child);
    const isQuoted = isQuote || quotes.test(name);
    // A table of one column only lays out a title page.
    if (name === 'table' && rowsOf(child).some((row) => row.length > 1)) writer.table(rowsOf(child));
    else if (name === 'num') writer.number(textOfXml(child));
    else if (name === 'heading') writer.heading(textOfXml(child));
    else if (name === 'authorialNote') writer.note(child.attributes['marker'] ?? '*', textOfXml(child));
    else if (!notText.has(name)) {
      const isLine = lines.has(name);
      if (isLine) writer.endLine(isQuote);
      walk(child, isQuoted, writer);
      if (isLine) writer.endLine(isQuoted);
    }
  }
}

/** The rows of a table, each cell on one line. */
function rowsOf(table: XmlElement): string[][] {
  return elementsIn(table).flatMap((row) =>
    aknName(row) === 'tr' ? [elementsIn(row).map((cell) => spaced(cell))] : rowsOf(row),
  );
}

function spaced(element: XmlElement): string {
  return element.children
    .map((child) =>
      typeof child === 'string' ? child : lines.has(aknName(child)) ? ` ${spaced(child)} ` : spaced(child),
    )
    .join('');
}

function createLineWriter() {
  const blocks: Block[] = [];
  const notes: Block[] = [];
  let line: string[] = [];
  let marker: string | null = null;
  const endLine = (isQuote: boolean) => {
    const text = line.join('').trim();
    line = [];
    if (text === '') return;
    if (marker !== null) blocks.push({ type: 'item', marker, depth: 0, text });
    else blocks.push({ type: isQuote ? 'quote' : 'paragraph', text });
    marker = null;
  };
  /** A number without text of its own is a line. */
  const endNumber = () => {
    if (marker !== null) line.unshift(marker);
    marker = null;
  };
  return {
    write: (text: string) => {
      line.push(text);
    },
    endLine,
    number: (text: string) => {
      endLine(false);
      endNumber();
      endLine(false);
      marker = text.trim() === '' ? null : text.trim();
    },
    heading: (text: string) => {
      endLine(false);
      const label = marker === null ? '' : `${marker} `;
      marker = null;
      blocks.push({ type: 'heading', level: 2, text: label + text });
    },
    note: (label: string, text: string) => {
      line.push(`[${label}]`);
      notes.push({ type: 'note', label: `[${label}]`, text });
    },
    table: (rows: string[][]) => {
      endLine(false);
      blocks.push({ type: 'table', rows });
    },
    finish: () => {
      endLine(false);
      endNumber();
      endLine(false);
      return [...blocks, ...notes];
    },
  };
}
