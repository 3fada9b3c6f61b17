import type { Box, FilledBox } from './box.ts';
import type { SquaresFlow } from './composition.ts';
import type { BoxContext } from './set-words.ts';
import { colors } from './style.ts';

/** Light squares that readers want on every side of a QR code (ISO/IEC 18004, 5.3.8). */
const margin = 4;

/** A code against the frame's first side, its dark squares as one drawing. */
export function squaresBox(
  { rows, width, spaceBefore }: SquaresFlow,
  canBreakBefore: boolean,
  { column, direction }: BoxContext,
): Box {
  const side = width / Math.max(1, rows[0]?.length ?? 0);
  const room = margin * side;
  const x = direction === 'rtl' ? column.x + column.width - width - room : column.x + room;
  const boxes = rows.flatMap((row, index) =>
    darkRuns(row).map(({ start, end }): FilledBox => ({
      x: start * side,
      y: index * side,
      width: (end - start) * side,
      height: side,
    })),
  );
  return {
    height: rows.length * side + 2 * room,
    spaceBefore,
    canBreakBefore,
    items: [{ type: 'fill', x, y: room, boxes, color: colors.ink }],
  };
}

function darkRuns(row: readonly boolean[]): readonly { readonly start: number; readonly end: number }[] {
  const starts = row.flatMap((isDark, at) => (isDark && row[at - 1] !== true ? [at] : []));
  return starts.map((start) => {
    const light = row.indexOf(false, start);
    return { start, end: light < 0 ? row.length : light };
  });
}
