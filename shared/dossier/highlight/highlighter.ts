import { blockText, plainText, type Block, type Content } from '../../model/content.ts';
import type { HighlightColour, Note } from '../../model/note.ts';
import { placeOfPassage } from '../../model/passage.ts';
import { masked } from '../redact/mark.ts';
import { beginHighlight, endHighlight } from './highlight-mark.ts';

/** What a reader wrote, as it is printed. */
export interface PrintedNote {
  readonly text: string;
  /** Beside its passage and before it; absent where it is about the whole document, or its passage was lost. */
  readonly number?: number | undefined;
  /** On which page of the original its passage begins, where the format has pages. */
  readonly originalPage?: number | undefined;
  readonly isLost: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly colour: HighlightColour;
  readonly note: Note;
}

export interface Highlighter {
  /** A block, or the part of one that begins so many units after the block's text does, with its stretches marked. */
  readonly mark: (block: Block, start: number) => Block;
  /** What was marked so far, and what no passage belongs to. */
  readonly notes: () => readonly PrintedNote[];
  readonly hasMarked: () => boolean;
  /** Everything, whether its passage was marked or not: for where the original stands in place of the text. */
  readonly all: () => readonly PrintedNote[];
}

/**
 * Marks the passages that readers marked in a document's text; `next` gives notes their numbers in the order in which
 * their passages are printed. A passage whose words are gone is marked nowhere, and said to be lost.
 */
export function createHighlighter(notes: readonly Note[], content: Content, next: () => number): Highlighter {
  const text = plainText(content);
  const placed = notes.flatMap((note): Stretch[] => {
    const start = note.passage && placeOfPassage(note.passage, text);
    if (note.passage === undefined || start === undefined) return [];
    return [{ start, end: start + note.passage.text.length, colour: note.colour, note }];
  });
  const stretches = parted(placed);
  const numbers = new Map<Note, number>();
  const seen = new Set<Note>();
  const numberOf = (note: Note): number => {
    const number = numbers.get(note) ?? next();
    numbers.set(note, number);
    return number;
  };

  const markWords = (words: string, start: number): string => {
    let marked = '';
    let done = 0;
    for (const { note, colour, ...stretch } of stretches) {
      const [from, to] = aroundMasked(words, [
        Math.max(stretch.start - start, 0),
        Math.min(stretch.end - start, words.length),
      ]);
      if (from >= to || from < done || words.slice(from, to).trim() === '') continue;
      const isFirst = note.text !== '' && !seen.has(note);
      seen.add(note);
      marked += words.slice(done, from) + beginHighlight(colour, isFirst ? numberOf(note) : undefined);
      marked += words.slice(from, to) + endHighlight;
      done = to;
    }
    return marked + words.slice(done);
  };

  const printed = (isPrinted: (note: Note) => boolean): readonly PrintedNote[] => {
    const found = new Map(placed.map(({ note, start }) => [note, start]));
    return notes
      .filter((note) => note.text !== '' && (!found.has(note) || isPrinted(note)))
      .map((note) => {
        const start = found.get(note);
        return {
          text: note.text,
          number: start === undefined ? undefined : numberOf(note),
          originalPage: start === undefined ? undefined : pageAt(content, start),
          isLost: note.passage !== undefined && start === undefined,
        };
      })
      .toSorted((one, other) => (one.number ?? 0) - (other.number ?? 0));
  };

  return {
    mark(block, start) {
      if (stretches.length === 0) return block;
      if (block.type === 'table') return { ...block, rows: markRows(block.rows, start, markWords) };
      const lead = blockText(block).length - block.text.length;
      return { ...block, text: markWords(block.text, start + lead) };
    },
    notes: () => printed((note) => seen.has(note)),
    hasMarked: () => seen.size > 0,
    all: () => printed(() => true),
  };
}

function markRows(
  rows: readonly (readonly string[])[],
  start: number,
  markWords: (words: string, start: number) => string,
): string[][] {
  let offset = start;
  return rows.map((row) =>
    row.map((cell) => {
      const at = offset;
      offset += cell.length + 1;
      return markWords(cell, at);
    }),
  );
}

/** Where passages overlap, the one that begins later is seen, to its own end. */
function parted(placed: readonly Stretch[]): readonly Stretch[] {
  const edges = [...new Set(placed.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const parts: Stretch[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1] ?? start;
    const over = placed.filter((each) => each.start <= start && each.end >= end);
    const [top] = over.toSorted((one, other) => other.start - one.start || one.end - other.end);
    const last = parts.at(-1);
    if (!top || start === end) continue;
    if (last?.note === top.note && last.end === start) parts[parts.length - 1] = { ...last, end };
    else parts.push({ ...top, start, end });
  }
  return parts;
}

/** A redacted passage becomes one black box: no highlight begins or ends inside. */
function aroundMasked(words: string, [start, end]: readonly [number, number]): readonly [number, number] {
  let [from, to] = [start, end];
  while (from > 0 && from < words.length && words[from] === masked && words[from - 1] === masked) from -= 1;
  while (to > 0 && to < words.length && words[to] === masked && words[to - 1] === masked) to += 1;
  return [from, to];
}

function pageAt({ blocks }: Content, place: number): number | undefined {
  let offset = 0;
  let page: number | undefined;
  for (const block of blocks) {
    if (offset > place) break;
    page = block.page ?? page;
    offset += blockText(block).length + 1;
  }
  return page;
}
