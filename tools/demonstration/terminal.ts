import { styleText } from 'node:util';

const hasColours = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;

// Lines are cut between characters as a reader counts them, so that no Hindi or Thai cluster is halved.
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;

/** Does one step, then tells it and how long it took. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const value = await work();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${strong(what)}  ${faint(`${seconds} s`)}`);
  return value;
}

export function strong(text: string): string {
  return hasColours ? styleText('bold', text) : text;
}

export function faint(text: string): string {
  return hasColours ? styleText('dim', text) : text;
}

/** A word that was found: in colour, or in brackets where there is none. */
export function found(text: string): string {
  return hasColours ? styleText(['bold', 'yellow'], text) : `[${text}]`;
}

/** The beginning of a text, at most so many columns of a terminal wide. */
export function shorten(text: string, columns: number): string {
  let left = columns;
  for (const { segment, index } of characters.segment(text)) {
    left -= widthOf(segment);
    if (left < 0) return `${text.slice(0, index)}…`;
  }
  return text;
}

/** How many columns a text takes in a terminal. */
export function columnsOf(text: string): number {
  return [...characters.segment(text)].reduce((sum, { segment }) => sum + widthOf(segment), 0);
}

function widthOf(character: string): number {
  return wide.test(character) ? 2 : 1;
}
