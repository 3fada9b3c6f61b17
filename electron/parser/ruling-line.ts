import type { Block } from '../../shared/model/content.ts';

/** A line at the head of a text; the cells of a table's row where it is one. */
export interface HeadLine {
  readonly text: string;
  readonly cells: readonly string[];
}

/** How much of a text is its head: a title page, however many lines it has, ends within these. */
const mostLines = 80;
const mostCharacters = 12_000;

/** A line longer than this, in UTF-16 units, is running text, in which courts and cases are only spoken of. */
const longestLine = 240;

/** The dots that lead from a party to its role. */
const leader = /\s*(?:\.{4,}|\s\.{3}(?=\p{L})|…{2,}|_{3,})\s*/u;

/** The lines with which a text begins, empty ones and rules left out. Running text among them is cut short. */
export function headLines(blocks: readonly Block[]): HeadLine[] {
  const lines: HeadLine[] = [];
  let characters = 0;
  for (const block of blocks) {
    if (lines.length >= mostLines || characters > mostCharacters) break;
    if (block.type === 'note') continue;
    const rows = block.type === 'table' ? block.rows : [textOf(block).split(leader)];
    for (const row of rows) {
      const cells = row.map(plainLine).filter((cell) => /[\p{L}\p{N}]/u.test(cell));
      if (cells.length > 0) lines.push({ text: cells.join(' '), cells });
      characters += row.join('').length;
    }
  }
  return lines.slice(0, mostLines);
}

/** Whether a line is running text and no part of a title page. */
export function isRunning({ text }: HeadLine): boolean {
  return text.length > longestLine;
}

/** Whether a line is a heading in capital letters, as most title pages are; scripts without capitals never are. */
export function isCapital(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > 3 && capitals > small * 4;
}

/** A line's words, letters set apart (`J U D G M E N T`) joined. */
function plainLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 2000);
  return /^(?:\p{Lu} ){3,}\p{Lu}$/u.test(line) ? line.replaceAll(' ', '') : line;
}

function textOf(block: Exclude<Block, { type: 'table' }>): string {
  return block.type === 'item' ? `${block.marker} ${block.text}` : block.text;
}
