import { baselineOf, type Box, type Column, type Item, type PageNumberItem } from './box.ts';
import type { EntryFlow } from './composition.ts';
import { setParagraph, setSingleLine } from './paragraph.ts';
import { placeLine, setWords, type BoxContext } from './set-words.ts';
import { colors, styles } from './style.ts';

const entryIndent = 26;
/** Room for the page number, at least, and between it and the dots. */
const leastEnd = 34;
const endGap = 8;
/** A document's number wider than this pushes its title. */
const labelRoom = 22;

/** An entry of the index: number, title, dotted leader, page, and below them what kind of document it is. */
export function entryBoxes(entry: EntryFlow, canBreakBefore: boolean, context: BoxContext): readonly Box[] {
  const { column, direction, typesetter, numberWidth } = context;
  const isMirrored = direction === 'rtl';
  const style = styles[entry.isSection ? 'entrySection' : 'entryTitle'];
  const number = setSingleLine(
    { text: entry.number, style: styles.entryNumber, direction: 'ltr', language: '' },
    typesetter,
  );
  const entryEnd = Math.max(leastEnd, numberWidth + endGap);
  const indent = entry.isSection ? 0 : entryIndent + Math.max(0, number.width - labelRoom);
  const width = column.width - indent - entryEnd;
  const inner = { x: column.x + (isMirrored ? entryEnd : indent), width };
  const title = setWords(
    { text: entry.title, language: entry.language, style: entry.isSection ? 'entrySection' : 'entryTitle' },
    width,
    context,
  );
  const detail = setParagraph(
    { text: entry.detail, style: styles.entryDetail, direction, language: '', width },
    typesetter,
  );
  const numberX = isMirrored ? column.x + column.width - number.width : column.x;
  const boxes = title.map((line, index): Box => {
    const y = baselineOf(line.leading, style.size);
    // In reading order: who copies the index gets the number before the title.
    const items: (Item | PageNumberItem)[] = [];
    if (index === 0)
      items.push({ type: 'line', x: numberX, y, line: number, color: styles.entryNumber.color });
    items.push(placeLine(line, { ...inner, direction, style }));
    if (index === title.length - 1)
      items.push(...entryPage(entry, { y, lineWidth: line.width }, { inner, context }));
    return {
      height: line.leading,
      spaceBefore: index === 0 ? entry.spaceBefore : 0,
      canBreakBefore: false,
      items,
    };
  });
  const detailBoxes = (entry.detail ? detail : []).map((line): Box => ({
    height: line.leading,
    spaceBefore: 0,
    canBreakBefore: false,
    items: [placeLine(line, { ...inner, direction, style: styles.entryDetail })],
  }));
  return [...boxes, ...detailBoxes].map((box, index) => ({
    ...box,
    canBreakBefore: index === 0 && canBreakBefore,
    items: [...box.items, { type: 'link', ...column, y: 0, height: box.height, target: entry.target }],
  }));
}

function entryPage(
  { target }: EntryFlow,
  { y, lineWidth }: { readonly y: number; readonly lineWidth: number },
  { inner, context }: { readonly inner: Column; readonly context: BoxContext },
): readonly (Item | PageNumberItem)[] {
  const { column, direction } = context;
  const isMirrored = direction === 'rtl';
  const room = inner.width - lineWidth - 6;
  const x = isMirrored ? inner.x : inner.x + lineWidth + 6;
  const leader: Item[] =
    room > 8
      ? [{ type: 'rule', x, y, width: room, thickness: 0.8, color: colors.hairline, isDotted: true }]
      : [];
  const edge = isMirrored ? column.x : column.x + column.width;
  return [...leader, { type: 'page-number', edge, isLeftEdge: isMirrored, y, target, style: 'entryNumber' }];
}
