import { paragraphDirection, type Direction } from './bidi.ts';
import type { Item } from './box.ts';
import type { Part } from './composition.ts';
import { setFittingLine, setSingleLine, type TextLine } from './paragraph.ts';
import type { Typesetter } from './shape.ts';
import { colors, page, styles, textWidth } from './style.ts';

export interface FurnitureContext {
  readonly title: string;
  readonly language: string;
  readonly direction: Direction;
  readonly typesetter: Typesetter;
}

const half = textWidth / 2 - 12;

/** The running header: the dossier's title on the frame's first side, the part's on the other. Empty on the cover. */
export function partHeader({ running }: Part, context: FurnitureContext): readonly Item<number>[] {
  if (!running) return [];
  const { title, language, direction } = context;
  const isMirrored = direction === 'rtl';
  const own = setRunning({ text: title, language }, context);
  const theirs = setRunning(running, context);
  const farSide = (line: TextLine): number => page.width - page.side - line.width;
  return [
    lineAt(isMirrored ? farSide(own) : page.side, own),
    lineAt(isMirrored ? page.side : farSide(theirs), theirs),
    {
      type: 'rule',
      x: page.side,
      y: page.header + 7,
      width: textWidth,
      thickness: 0.5,
      color: colors.hairline,
      isDotted: false,
    },
  ];
}

function setRunning(
  { text, language }: { readonly text: string; readonly language: string },
  { direction, typesetter }: FurnitureContext,
): TextLine {
  const own = paragraphDirection(text, direction);
  return setFittingLine({ text, language, style: styles.running, direction: own, width: half }, typesetter);
}

function lineAt(x: number, line: TextLine): Item<number> {
  return { type: 'line', x, y: page.header, line, color: styles.running.color };
}

/** The page's number, in the middle of its foot: the same as its label and its place in the file. */
export function folio(number: string, typesetter: Typesetter): Item<number> {
  const line = setNumber(number, 'folio', typesetter);
  return { type: 'line', x: (page.width - line.width) / 2, y: page.folio, line, color: styles.folio.color };
}

/** A page's or a document's number as a line: Latin digits in every frame, so that all parties read the same. */
export function setNumber(
  number: string,
  style: 'folio' | 'entryNumber' | 'fact' | 'groupNumber',
  typesetter: Typesetter,
): TextLine {
  return setSingleLine({ text: number, style: styles[style], direction: 'ltr', language: 'en' }, typesetter);
}
