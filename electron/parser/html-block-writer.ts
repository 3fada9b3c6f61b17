import type { Block } from '../../shared/model/content.ts';

/** Where in the page the walk is, as far as the next block must know. */
export interface Place {
  /** Of the heading around, 0 outside of one. */
  readonly level: number;
  /** 0 in a list, 1 in a list in it; -1 outside. */
  readonly listDepth: number;
  readonly isQuote: boolean;
  /** In a table's cell, where line breaks are spaces. */
  readonly isFlat: boolean;
  readonly nesting: number;
}

interface Item {
  readonly marker: string;
  readonly depth: number;
}

/** Gathers running text into blocks as a walk over a page comes by it. */
export interface BlockWriter {
  write(text: string, place: Place): void;
  /** What was written since the last end is a block, if it says anything. */
  endBlock(): void;
  /** The next block is this item's first; its further ones are plain paragraphs. */
  startItem(item: Item): void;
  endItem(): void;
  note(label: string, text: string): void;
  table(rows: string[][]): void;
  /** All blocks, notes last. */
  finish(): Block[];
}

export function createBlockWriter(): BlockWriter {
  const blocks: Block[] = [];
  const notes: Block[] = [];
  let open: string[] = [];
  let openAt: Place | null = null;
  let item: Item | null = null;

  const endBlock = () => {
    const text = open.join('').trim();
    const place = openAt;
    open = [];
    openAt = null;
    if (text === '' || place === null) return;
    if (place.level > 0) blocks.push({ type: 'heading', level: place.level, text });
    else if (item) {
      blocks.push({ type: 'item', ...item, text });
      item = null;
    } else blocks.push({ type: place.isQuote ? 'quote' : 'paragraph', text });
  };

  return {
    write: (text, place) => {
      if (openAt === null && text.trim() === '') return;
      openAt ??= place;
      open.push(text);
    },
    endBlock,
    startItem: (next) => {
      endBlock();
      item = next;
    },
    endItem: () => {
      item = null;
    },
    note: (label, text) => {
      notes.push({ type: 'note', label, text });
    },
    table: (rows) => {
      blocks.push({ type: 'table', rows });
    },
    finish: () => {
      endBlock();
      return [...blocks, ...notes];
    },
  };
}
