import type { Block } from '../../shared/model/content.ts';
import { cellBlocks, type CellRow } from './cell-blocks.ts';
import { plainStyle, type RtfStyle } from './rtf-styles.ts';

/** What is known of a paragraph when it ends. */
interface ParagraphKind {
  readonly style: RtfStyle;
  /** Of a list: 0 for the outermost. */
  readonly depth: number;
  readonly isInTable: boolean;
}

/** Where words go: the text itself, a note, a text box. Each gathers blocks of its own. */
export interface RtfWriter {
  write(text: string): void;
  /** The marker that the next paragraph shows: `3.`, `•`. */
  mark(text: string): void;
  endParagraph(kind: ParagraphKind): void;
  endCell(kind: ParagraphKind): void;
  endRow(): void;
  /** Blocks that stand beside the paragraph that is being written come after it. */
  putAfter(blocks: readonly Block[]): void;
  /** All blocks so far, with what has not been ended. */
  finish(): Block[];
}

const noKind: ParagraphKind = { style: plainStyle, depth: 0, isInTable: false };

export function createRtfWriter(): RtfWriter {
  const blocks: Block[] = [];
  let words: string[] = [];
  let marker = '';
  let cell: Block[] = [];
  let row: Block[][] = [];
  let rows: CellRow[] = [];
  let beside: Block[] = [];

  const take = (kind: ParagraphKind): Block[] => {
    const text = words.join('').trim();
    const taken = [...(text === '' ? [] : [blockOf(text, marker.trim(), kind)]), ...beside];
    words = [];
    marker = '';
    beside = [];
    return taken;
  };

  /** A table ends where something stands that is in no table; a row without its end is one all the same. */
  const endTable = () => {
    if (cell.length > 0) row.push(cell);
    if (row.length > 0) rows.push(row);
    blocks.push(...cellBlocks(rows));
    cell = [];
    row = [];
    rows = [];
  };

  const endParagraph = (kind: ParagraphKind) => {
    const taken = take(kind);
    if (kind.isInTable) cell.push(...taken);
    else if (taken.length > 0) {
      endTable();
      blocks.push(...taken);
    }
  };

  return {
    write: (text) => {
      words.push(text);
    },
    mark: (text) => {
      marker += text;
    },
    endParagraph,
    endCell: (kind) => {
      cell.push(...take(kind));
      row.push(cell);
      cell = [];
    },
    endRow: () => {
      if (row.length > 0) rows.push(row);
      row = [];
    },
    putAfter: (blocks) => {
      beside.push(...blocks);
    },
    finish: () => {
      endParagraph(noKind);
      endTable();
      return blocks;
    },
  };
}

function blockOf(text: string, marker: string, { style, depth }: ParagraphKind): Block {
  const labelled = marker === '' ? text : `${marker} ${text}`;
  if (style.level > 0) return { type: 'heading', level: style.level, text: labelled };
  if (marker !== '') return { type: 'item', marker, depth: Math.min(8, Math.max(0, depth)), text };
  return { type: style.isQuote ? 'quote' : 'paragraph', text };
}
