import { languageDirection, paragraphDirection, type Direction } from './bidi.ts';
import { baselineOf, type Column, type LineItem } from './box.ts';
import { setParagraph, type TextLine } from './paragraph.ts';
import type { Typesetter } from './shape.ts';
import { styles, type StyleName, type TextStyle } from './style.ts';

/** What turning flows into boxes needs to know. */
export interface BoxContext {
  readonly typesetter: Typesetter;
  readonly column: Column;
  /** The frame's direction: on which side labels and page numbers stand. */
  readonly direction: Direction;
  /** What the widest page number takes at the end of a line of the index, in points. */
  readonly numberWidth: number;
}

export interface LinePlace extends Column {
  readonly direction: Direction;
  readonly style: TextStyle;
}

/** A line against the side where its own direction begins. */
export function placeLine(line: TextLine, { x, width, direction, style }: LinePlace): LineItem {
  const start = direction === 'rtl' ? x + width - line.width : x;
  return { type: 'line', x: start, y: baselineOf(line.leading, style.size), line, color: style.color };
}

export interface Words {
  readonly text: string;
  readonly language: string;
  readonly style: StyleName;
  /** Taken from the words themselves when not given. */
  readonly direction?: Direction;
}

/**
 * The words' own direction; without letters, that of their language, else of the frame. What begins with an isolate
 * (U+2068) was put together by the frame out of parts in several languages, and runs as the frame does.
 */
export function wordsDirection({ text, language }: Words, context: BoxContext): Direction {
  if (text.startsWith('\u2068')) return context.direction;
  return paragraphDirection(text, language ? languageDirection(language) : context.direction);
}

/** Sets words into lines of that width, in their own direction. */
export function setWords(words: Words, width: number, context: BoxContext): readonly TextLine[] {
  const { text, language, style } = words;
  const direction = words.direction ?? wordsDirection(words, context);
  return setParagraph({ text, language, style: styles[style], direction, width }, context.typesetter);
}
