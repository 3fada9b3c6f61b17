import type { Translate } from '../../shared/i18n/translate.ts';
import type { MessageKey } from '../../shared/i18n/en/index.ts';
import type { Block } from '../../shared/model/content.ts';
import { fold } from '../../shared/search/fold.ts';

export interface Chapter {
  /** From 0, in the guide's order: the same chapter in every language. */
  readonly number: number;
  readonly title: string;
  readonly blocks: readonly Block[];
}

const blank = /\{([a-zA-Z.]+)\}/g;

/** What the guide calls by its key (`{rail.import}`) stands in it as the window calls it. */
function fillIn(text: string, translate: Translate): string {
  return text.replace(blank, (_, key: MessageKey) => translate(key));
}

function filled(block: Block, translate: Translate): Block {
  if (block.type === 'table')
    return { ...block, rows: block.rows.map((row) => row.map((cell) => fillIn(cell, translate))) };
  return { ...block, text: fillIn(block.text, translate) };
}

/** The guide's blocks by their chapters, which begin with headings of level 2; what stands before is its title. */
export function chaptersOf(blocks: readonly Block[], translate: Translate): readonly Chapter[] {
  const starts = blocks.flatMap((block, at) => (block.type === 'heading' && block.level === 2 ? [at] : []));
  return starts.map((start, number) => {
    const [heading, ...rest] = blocks.slice(start, starts[number + 1]).map((each) => filled(each, translate));
    return { number, title: heading?.type === 'heading' ? heading.text : '', blocks: rest };
  });
}

/** Those that have each of the words, in any form of its letters. */
export function chaptersWith(typed: string, chapters: readonly Chapter[]): readonly Chapter[] {
  const words = fold(typed).split(/\s+/);
  return chapters.filter(({ title, blocks }) => {
    const text = fold([title, ...blocks.flatMap(textsOf)].join(' '));
    return words.every((word) => text.includes(word));
  });
}

function textsOf(block: Block): readonly string[] {
  return block.type === 'table' ? block.rows.flat() : [block.text];
}
