import { baselineOf, type Box, type Column, type Item, type PageNumberItem } from './box.ts';
import type { Fact, FactsFlow } from './composition.ts';
import { placeLine, setWords, type BoxContext } from './set-words.ts';
import { styles } from './style.ts';

const labelWidth = 84;
const labelGap = 12;
/** So many lines stay on one page. */
const tallest = 24;

/** Names and values in two columns. */
export function factsBoxes(
  { facts, spaceBefore }: FactsFlow,
  canBreakBefore: boolean,
  context: BoxContext,
): readonly Box[] {
  const rows = facts.map((fact) => factBoxes(fact, context));
  const isTall = rows.reduce((sum, boxes) => sum + boxes.length, 0) > tallest;
  return rows.flatMap((boxes, index) =>
    boxes.map((box, line) => ({
      ...box,
      spaceBefore: line > 0 ? 0 : index === 0 ? spaceBefore : 1.5,
      canBreakBefore: line === 0 && (index === 0 ? canBreakBefore : isTall),
    })),
  );
}

/** The label on the frame's first side, the value beside it, always from the same edge so that values line up. */
function factBoxes(fact: Fact, context: BoxContext): readonly Box[] {
  const { column, direction } = context;
  const isMirrored = direction === 'rtl';
  const width = column.width - labelWidth - labelGap;
  const labelColumn = { x: isMirrored ? column.x + column.width - labelWidth : column.x, width: labelWidth };
  const valueColumn = { x: isMirrored ? column.x : column.x + labelWidth + labelGap, width };
  const label = setWords(
    { text: fact.label, language: fact.language, style: 'factLabel' },
    labelWidth,
    context,
  );
  const value = fact.page
    ? []
    : setWords({ text: fact.value, language: fact.language, style: 'fact' }, width, context);
  const rows = Math.max(label.length, value.length);
  return Array.from({ length: rows }, (_, row): Box => {
    const labelLine = label[row];
    const valueLine = value[row];
    const height = Math.max(labelLine?.leading ?? 0, valueLine?.leading ?? 0, styles.fact.leading);
    const items: (Item | PageNumberItem)[] = [];
    if (labelLine)
      items.push(
        placeLine({ ...labelLine, leading: height }, { ...labelColumn, direction, style: styles.factLabel }),
      );
    if (valueLine)
      items.push(
        placeLine({ ...valueLine, leading: height }, { ...valueColumn, direction, style: styles.fact }),
      );
    if (fact.page && row === 0)
      items.push(...factPage(fact.page, valueColumn, { height, isMirrored, since: fact.sincePage }));
    return { height, spaceBefore: 0, canBreakBefore: false, items };
  });
}

interface PageFact {
  readonly height: number;
  readonly isMirrored: boolean;
  readonly since: string | undefined;
}

function factPage(
  target: string,
  { x, width }: Column,
  { height, isMirrored, since }: PageFact,
): readonly (Item | PageNumberItem)[] {
  const edge = isMirrored ? x + width : x;
  const y = baselineOf(height, styles.fact.size);
  const link = { x: isMirrored ? edge - 40 : edge, y: 0, width: 40, height, target };
  return [
    { type: 'page-number', edge, isLeftEdge: !isMirrored, y, target, since, style: 'fact' },
    { type: 'link', ...link },
  ];
}
