import type { Block } from '../../shared/model/content.ts';
import { cellBlocks } from './cell-blocks.ts';
import { outline, readOdtLists, wholeNumber, type ItemPlace } from './odt-lists.ts';
import { readOdtStyles } from './odt-styles.ts';
import { elementsIn, textOfXml, type XmlElement } from './xml.ts';

/** Elements whose contents nobody sees on the page, or that stand there twice. */
const dropped = new Set(
  (
    'text:tracked-changes office:annotation office:forms office:scripts office:event-listeners svg:title svg:desc ' +
    'text:number text:sequence-decls text:variable-decls text:user-field-decls text:ruby-text draw:image ' +
    'draw:object draw:object-ole draw:plugin text:table-of-content-source text:illustration-index-source ' +
    'text:alphabetical-index-source text:bibliography-source text:object-index-source text:user-index-source ' +
    'text:table-index-source table:shapes'
  ).split(' '),
);

/** A cell said to be repeated a million times is an empty edge of the sheet. */
const mostRepeats = 100;

/** Where in the document the walk is. */
interface Place {
  /** The list around, and the label that its next paragraph shows. */
  readonly item?: ItemPlace;
  /** Whether the item's first paragraph is still to come: only that one has the label. */
  readonly marker?: { text: string } | undefined;
}

/** The blocks of an OpenDocument text (`office:text`), notes last; `holders` are the elements with its styles. */
export function odtBlocks(body: XmlElement, holders: readonly XmlElement[]): Block[] {
  const lists = readOdtLists(holders);
  const styleOf = readOdtStyles(holders);
  const notes: Block[] = [];

  /** A paragraph's own text; what stands in frames and boxes in it comes after it. */
  const inline = (element: XmlElement, after: Block[]): string =>
    element.children
      .map((child) => (typeof child === 'string' ? child : inlineElement(child, after)))
      .join('');

  const inlineElement = (element: XmlElement, after: Block[]): string => {
    const { name, attributes } = element;
    if (dropped.has(name)) return '';
    if (name === 'text:s') return ' '.repeat(Math.min(100, wholeNumber(attributes['text:c'], 1)));
    if (name === 'text:tab' || name === 'text:line-break') return ' ';
    if (name === 'text:note') return note(element);
    if (name === 'draw:text-box' || name === 'table:table') {
      after.push(...(name === 'table:table' ? table(element) : walk(element, {})));
      return '';
    }
    // A drawing's words stand in paragraphs of their own.
    if (name === 'text:p') return ` ${inline(element, after)}`;
    return inline(element, after);
  };

  const note = (element: XmlElement): string => {
    const citation = textOfXml(elementsIn(element, 'text:note-citation')[0]).trim();
    const label = `[${citation === '' ? String(notes.length + 1) : citation}]`;
    const blocks = elementsIn(element, 'text:note-body').flatMap((inside) => walk(inside, {}));
    const text = blocks.map((block) => (block.type === 'table' ? '' : block.text)).join(' ');
    notes.push({ type: 'note', label, text });
    return label;
  };

  const paragraph = (element: XmlElement, place: Place): Block[] => {
    const { name, attributes } = element;
    const after: Block[] = [];
    const style = styleOf(attributes['text:style-name']);
    const text = inline(element, after).trim();
    if (name === 'text:h' || style.level > 0) {
      const level = name === 'text:h' ? wholeNumber(attributes['text:outline-level'], 1) : style.level;
      const isListed = attributes['text:is-list-header'] !== 'true' && name === 'text:h' && text !== '';
      const label = place.item
        ? takeLabel(place)
        : isListed
          ? lists.next({ style: outline, depth: level - 1 })
          : '';
      const heading = label === '' ? text : `${label} ${text}`;
      return [{ type: 'heading', level: Math.min(6, Math.max(1, level)), text: heading }, ...after];
    }
    const marker = takeLabel(place);
    if (place.item && marker !== '') {
      return [{ type: 'item', marker, depth: Math.min(8, place.item.depth), text }, ...after];
    }
    return [{ type: style.isQuote ? 'quote' : 'paragraph', text }, ...after];
  };

  const list = (element: XmlElement, { item: around }: Place): Block[] => {
    const { attributes } = element;
    const style = attributes['text:style-name'] ?? around?.style ?? styleOfFirst(element) ?? '';
    const isContinued =
      attributes['text:continue-numbering'] === 'true' || attributes['text:continue-list'] !== undefined;
    const item: ItemPlace = { style, depth: around ? around.depth + 1 : 0, isContinued };
    lists.begin(item);
    return elementsIn(element).flatMap((each) => {
      if (each.name !== 'text:list-item') return walk(each, { item });
      const start = each.attributes['text:start-value'];
      const startAt = start === undefined ? undefined : wholeNumber(start, 1);
      // A list in an item that has no words of its own is only deeper: such an item shows no number.
      const hasWords = elementsIn(each).some(({ name }) => name === 'text:p' || name === 'text:h');
      const said = textOfXml(elementsIn(each, 'text:number')[0]).trim();
      const counted = hasWords ? lists.next({ ...item, startAt }) : '';
      return walk(each, { item, marker: { text: said === '' ? counted : said } });
    });
  };

  const styleOfFirst = (element: XmlElement): string | undefined => {
    const first = elementsIn(elementsIn(element)[0])[0];
    return styleOf(first?.attributes['text:style-name']).list;
  };

  const table = (element: XmlElement): Block[] =>
    cellBlocks(
      rowsOf(element).map((row) =>
        elementsIn(row).flatMap((cell) => {
          if (cell.name === 'table:covered-table-cell') return [[]];
          if (cell.name !== 'table:table-cell') return [];
          const repeats = wholeNumber(cell.attributes['table:number-columns-repeated'], 1);
          return Array.from({ length: Math.min(repeats, mostRepeats) }, () => walk(cell, {}));
        }),
      ),
    );

  const walk = (element: XmlElement, place: Place): Block[] =>
    elementsIn(element).flatMap((child): Block[] => {
      if (dropped.has(child.name)) return [];
      if (child.name === 'text:p' || child.name === 'text:h') return paragraph(child, place);
      if (child.name === 'text:list') return list(child, place);
      if (child.name === 'table:table') return table(child);
      return walk(child, place);
    });

  return [...walk(body, {}), ...notes];
}

function takeLabel({ marker }: Place): string {
  const text = marker?.text ?? '';
  if (marker) marker.text = '';
  return text;
}

/** A table's rows, those of its head and of groups among them. */
function rowsOf(table: XmlElement): XmlElement[] {
  return elementsIn(table).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return /^table:table-(header-rows|rows|row-group)$/.test(child.name) ? rowsOf(child) : [];
  });
}
