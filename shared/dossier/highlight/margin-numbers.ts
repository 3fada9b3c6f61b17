import type { Item, PageNumberItem } from '../box.ts';
import { setNumber } from '../furniture.ts';
import type { Typesetter } from '../shape.ts';
import { page, styles } from '../style.ts';
import { highlightsOf, withoutHighlights } from './highlight-mark.ts';

/** Beside the line in which passages with notes begin: their numbers, and what is drawn of them. */
export interface MarginNumbers {
  readonly numbers: readonly number[];
  readonly item: Item;
}

const gap = 9;

/** The numbers of a page's lines, in the margin on the frame's first side. */
export function marginNumbers(
  items: readonly (Item | PageNumberItem)[],
  { typesetter, isMirrored }: { readonly typesetter: Typesetter; readonly isMirrored: boolean },
): readonly MarginNumbers[] {
  let waiting: number[] = [];
  return items.flatMap((item): MarginNumbers[] => {
    if (item.type !== 'line') return [];
    const { text } = item.line;
    const begun = highlightsOf(text).flatMap(({ number, start, end }) =>
      number === undefined
        ? []
        : [{ number, isEmpty: withoutHighlights(text.slice(start, end)).plain === '' }],
    );
    const here = [...waiting, ...begun.filter(({ isEmpty }) => !isEmpty).map(({ number }) => number)];
    // The signs of a stretch may stand at the end of the line before it.
    waiting = begun.filter(({ isEmpty }) => isEmpty).map(({ number }) => number);
    if (here.length === 0) return [];
    const line = setNumber(here.map((number) => `[${number}]`).join(' '), 'fact', typesetter);
    const x = isMirrored ? page.width - page.side + gap : page.side - gap - line.width;
    const beside: Item = { type: 'line', x, y: item.y, line, color: styles.fact.color };
    return [{ numbers: here, item: beside }];
  });
}
