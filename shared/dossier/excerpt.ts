import { AppError } from '../errors.ts';
import { blockText, plainText, type Block, type Content } from '../model/content.ts';
import { placeOfPassage } from '../model/passage.ts';
import type { DossierDocument } from './dossier-content.ts';

/** What stands where words are left out. */
export const omission = '[…]';

/** A passage as it is set: the blocks it goes over, cut where it begins and ends, and its place in the document. */
export interface Excerpt {
  readonly blocks: readonly Block[];
  /** The first and the last page of the original, where the format has pages. */
  readonly pages?: readonly [number, number] | undefined;
  /** The first and the last block, counted from 1. */
  readonly paragraphs: readonly [number, number];
  /** Words are left out before it, and it begins with a whole block: the omission gets a line of its own. */
  readonly followsOmission: boolean;
  /** The same at its end; said of the last one only. */
  readonly precedesOmission: boolean;
}

/** Marks a block, or a part of its text that begins so many units after its own begins, in the whole text. */
type MarkBlock = (block: Block, start: number) => Block;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The passages chosen of a document, in its own order, those that touch made one. Throws `passages-missing` where none is
 * chosen, `passage-gone` where the text no longer holds the words: nothing else may be printed in their place.
 * `shown` is the same text, as long as it was, with some of its words hidden: from it they are cut. `mark` marks what
 * is cut.
 */
export function cutExcerpts(
  { record, content, entry }: DossierDocument,
  shown: Content = content,
  mark: MarkBlock = (block) => block,
): readonly Excerpt[] {
  const { title } = record;
  if (entry.passages.length === 0) throw new AppError('passages-missing', { title });
  const text = plainText(content);
  const found = entry.passages.map((passage) => {
    const start = placeOfPassage(passage, text);
    if (start === undefined)
      throw new AppError('passage-gone', { title, passage: passage.text.slice(0, 80) });
    return { start, end: start + passage.text.length };
  });
  const merged = mergeStretches(found);
  const whole = { start: 0, end: text.length };
  return merged.map((stretch, index) =>
    cutExcerpt(shown, stretch, {
      before: merged[index - 1]?.end ?? whole.start,
      after: index === merged.length - 1 ? whole.end : undefined,
      mark,
    }),
  );
}

function mergeStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && stretch.start <= last.end + 1) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    } else merged.push(stretch);
  }
  return merged;
}

interface Around {
  /** Where what is printed before it ended. */
  readonly before: number;
  /** Where the text ends, when nothing is printed after it. */
  readonly after: number | undefined;
  readonly mark: MarkBlock;
}

function cutExcerpt({ blocks }: Content, { start, end }: Stretch, { before, after, mark }: Around): Excerpt {
  const cut: Block[] = [];
  const touched: number[] = [];
  let pages: [number, number] | undefined;
  let startsWhole = false;
  let endsWhole = false;
  let offset = 0;
  let page: number | undefined;
  for (const [index, block] of blocks.entries()) {
    const { length } = blockText(block);
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, length);
    page = block.page ?? page;
    const begin = offset;
    const piece =
      from < to ? cutBlock(block, { start: from, end: to }, (part, at) => mark(part, begin + at)) : undefined;
    if (piece) {
      if (cut.length === 0) startsWhole = from === 0;
      endsWhole = to === length;
      cut.push(piece);
      touched.push(index + 1);
      if (page !== undefined) pages = [pages?.[0] ?? page, page];
    }
    offset += length + 1;
  }
  return {
    blocks: cut,
    pages,
    paragraphs: [touched[0] ?? 1, touched.at(-1) ?? 1],
    followsOmission: startsWhole && start > before,
    precedesOmission: endsWhole && after !== undefined && end < after,
  };
}

/** The part of a block from `start` to `end` of its text; nothing where no word is in it. */
function cutBlock(block: Block, { start, end }: Stretch, mark: MarkBlock): Block | undefined {
  if (block.type === 'table') return cutTable(block, { start, end }, mark);
  // What stands before the words: the marker of an item, the label of a note.
  const lead = blockText(block).length - block.text.length;
  const [from, to] = [Math.max(start - lead, 0), Math.max(end - lead, 0)];
  const piece = block.text.slice(from, to);
  const words = piece.trim();
  if (!words) return undefined;
  const marked = mark({ ...block, text: words }, from + piece.indexOf(words));
  const text = [
    from > 0 ? omission : '',
    marked.type === 'table' ? words : marked.text,
    to < block.text.length ? omission : '',
  ];
  return { ...block, text: text.filter(Boolean).join(' ') };
}

type Table = Extract<Block, { type: 'table' }>;

/** Rows are shown whole: half of one would say something else. */
function cutTable(block: Table, { start, end }: Stretch, mark: MarkBlock): Block {
  let offset = 0;
  const isIn = block.rows.map((row) => {
    const begin = offset;
    offset += row.join('\t').length + 1;
    return begin < end && offset - 1 > start;
  });
  const marked = mark(block, 0);
  const rows = (marked.type === 'table' ? marked : block).rows.filter((_, index) => isIn[index]);
  const [above, below] = [isIn[0] ? [] : [[omission]], isIn.at(-1) ? [] : [[omission]]];
  return { ...block, rows: [...above, ...rows, ...below] };
}
