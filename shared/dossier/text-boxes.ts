import { baselineOf, keepTogether, type Box, type Column, type Item } from './box.ts';
import type { TextFlow } from './composition.ts';
import { setSingleLine, type TextLine } from './paragraph.ts';
import { placeLine, setWords, wordsDirection, type BoxContext } from './set-words.ts';
import { styles } from './style.ts';

const markerGap = 6;
/** How far a marker hangs out of its text, when it is no wider. */
const markerHang = 18;

/** A paragraph, heading, quotation, list item or note, from the side where its own direction begins. */
export function textBoxes(flow: TextFlow, canBreakBefore: boolean, context: BoxContext): readonly Box[] {
  if (!flow.text.trim() && !flow.marker) return [];
  const { column } = context;
  const style = styles[flow.style];
  const direction = wordsDirection(flow, context);
  const marker = flow.marker ? setMarker(flow.marker, flow, context) : undefined;
  const hang = marker ? Math.max(markerHang, marker.width + markerGap) : 0;
  // A marker wider than its indent ("(iv-bis)") pushes the text, it never runs into it.
  const indent = Math.max(flow.indent ?? 0, hang);
  const inner = { x: direction === 'rtl' ? column.x : column.x + indent, width: column.width - indent };
  const lines = setWords({ ...flow, direction }, inner.width, context);
  const boxes = lines.map((line, index): Box => {
    const y = baselineOf(line.leading, style.size);
    const hanging: Item[] =
      marker && index === 0
        ? [
            {
              type: 'line',
              x: markerPlace(marker, inner, { direction, hang }),
              y,
              line: marker,
              color: style.color,
            },
          ]
        : [];
    return {
      height: line.leading,
      spaceBefore: index === 0 ? flow.spaceBefore : 0,
      canBreakBefore: false,
      items: [...hanging, placeLine(line, { ...inner, direction, style })],
    };
  });
  if (!flow.keepsWithNext) return keepTogether(boxes, canBreakBefore);
  return boxes.map((box, index) => ({ ...box, canBreakBefore: index === 0 && canBreakBefore }));
}

function setMarker(marker: string, flow: TextFlow, context: BoxContext): TextLine {
  const direction = wordsDirection(flow, context);
  return setSingleLine(
    { text: marker, style: styles[flow.style], direction, language: flow.language },
    context.typesetter,
  );
}

function markerPlace(
  marker: TextLine,
  inner: Column,
  { direction, hang }: { readonly direction: 'ltr' | 'rtl'; readonly hang: number },
): number {
  return direction === 'rtl' ? inner.x + inner.width + hang - marker.width : inner.x - hang;
}
