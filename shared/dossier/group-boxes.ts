import { baselineOf, type Box, type FilledBox, type Item } from './box.ts';
import type { GroupsFlow } from './composition.ts';
import { setNumber } from './furniture.ts';
import { setSingleLine, type TextLine } from './paragraph.ts';
import type { BoxContext } from './set-words.ts';
import { colors, styles, type StyleName } from './style.ts';

/** In points: the box to tick, and where number and signs begin beside it. */
const tick = { side: 13, line: 0.8 };
const numberAt = 28;
const signsAt = 52;

/** Each group on a line of its own with a hairline below it, so that the eye that copies never loses its place. */
export function groupBoxes(
  { groups, spaceBefore }: GroupsFlow,
  canBreakBefore: boolean,
  { column, direction, typesetter }: BoxContext,
): readonly Box[] {
  const height = styles.groupSigns.leading;
  const place = (offset: number, width: number): number =>
    direction === 'rtl' ? column.x + column.width - offset - width : column.x + offset;
  const lineAt = (line: TextLine, offset: number, style: StyleName): Item => {
    const { size, color } = styles[style];
    return { type: 'line', x: place(offset, line.width), y: baselineOf(height, size), line, color };
  };
  return groups.map((group, index): Box => {
    const signs = setSingleLine(
      { text: group, style: styles.groupSigns, direction: 'ltr', language: '' },
      typesetter,
    );
    const said = [
      lineAt(setNumber(String(index + 1), 'groupNumber', typesetter), numberAt, 'groupNumber'),
      lineAt(signs, signsAt, 'groupSigns'),
    ];
    return {
      height,
      spaceBefore: index === 0 ? spaceBefore : 0,
      canBreakBefore: index === 0 && canBreakBefore,
      items: [
        {
          type: 'fill',
          x: place(0, tick.side),
          y: (height - tick.side) / 2,
          boxes: frame,
          color: colors.muted,
        },
        // From left to right on the page: readers join what they meet from right to left without a space.
        ...(direction === 'rtl' ? said.toReversed() : said),
        {
          type: 'rule',
          ...column,
          y: height,
          thickness: 0.5,
          color: colors.hairline,
          isDotted: false,
        },
      ],
    };
  });
}

/** The four sides of the box to tick. */
const frame: readonly FilledBox[] = [
  { x: 0, y: 0, width: tick.side, height: tick.line },
  { x: 0, y: tick.side - tick.line, width: tick.side, height: tick.line },
  { x: 0, y: 0, width: tick.line, height: tick.side },
  { x: tick.side - tick.line, y: 0, width: tick.line, height: tick.side },
];
