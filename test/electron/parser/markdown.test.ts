import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../electron/parser/markdown.ts';
import { fixture } from '../../support/fixture.ts';

const blocksOf = (text: string) => parseMarkdown(Buffer.from(text)).content.blocks;

describe('Markdown', () => {
  it('gives headings, paragraphs, quotes, lists with the numbers as written, tables and notes', () => {
    expect(parseMarkdown(fixture('ruling.md')).content.blocks).toEqual([
      { type: 'heading', level: 1, text: 'Judgment' },
      { type: 'paragraph', text: 'The court finds.[1] It is one paragraph.' },
      { type: 'paragraph', text: 'After a hard break.' },
      { type: 'quote', text: 'A quoted witness.' },
      { type: 'item', marker: '144.', depth: 0, text: 'The first finding,' },
      { type: 'paragraph', text: 'continued.' },
      { type: 'item', marker: '147.', depth: 0, text: 'The second.' },
      { type: 'item', marker: '•', depth: 1, text: 'a point' },
      { type: 'item', marker: '☑', depth: 1, text: 'done' },
      {
        type: 'table',
        rows: [
          ['Year', 'Cases'],
          ['2018', '3'],
        ],
      },
      { type: 'paragraph', text: 'Raw markup' },
      { type: 'note', label: '[1]', text: 'With a note.' },
    ]);
  });

  it('without a title is called by its first heading', () => {
    expect(parseMarkdown(Buffer.from('Some words.\n\n## A report\n\n# The *real* title')).found.title).toBe(
      'The real title',
    );
  });

  it('keeps the words of emphasis, links, code and pictures, and nothing of their marks', () => {
    expect(blocksOf('**Bold** [link](https://x.example "t") `code` ![a picture](x.png)')).toEqual([
      { type: 'paragraph', text: 'Bold link code a picture' },
    ]);
  });

  it('nested deeper than anyone writes is still read', () => {
    expect(blocksOf(`${'> '.repeat(200)}deep`)).toEqual([{ type: 'quote', text: 'deep' }]);
    const items = blocksOf(
      Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}- level ${depth}`).join('\n'),
    );
    expect(items.at(-1)).toMatchObject({ type: 'item', depth: 8, text: 'level 19' });
  });
});
