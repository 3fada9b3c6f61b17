import { expect, test } from 'vitest';
import { groupsOf, headingDepths } from '../../../renderer/document/text-outline.ts';
import type { Block } from '../../../shared/model/content.ts';

const paragraph: Block = { type: 'paragraph', text: 'She was heard.' };
const item: Block = { type: 'item', text: 'the letter', marker: '•', depth: 0 };
const heading = (level: number): Block => ({ type: 'heading', text: 'Facts', level });

test('items that follow each other are one list, and what parts them makes two', () => {
  expect(groupsOf([paragraph, item, item, paragraph, item])).toEqual([
    { isList: false, places: [0] },
    { isList: true, places: [1, 2] },
    { isList: false, places: [3] },
    { isList: true, places: [4] },
  ]);
});

test('headings go down one step at a time, whatever levels the file gave them', () => {
  const blocks = [heading(3), paragraph, heading(3), heading(2), heading(4), heading(1)];
  expect([...headingDepths(blocks)]).toEqual([
    [0, 1],
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 1],
  ]);
});
