import { expect, test } from 'vitest';
import { keepTogether, type Box } from '../../../shared/dossier/box.ts';
import { paginate } from '../../../shared/dossier/paginate.ts';

const line = (canBreakBefore = true, height = 10): Box => ({
  height,
  spaceBefore: 0,
  canBreakBefore,
  items: [],
});
const sizes = (boxes: readonly Box[], height: number) => paginate(boxes, height).map((page) => page.length);

test('pages are filled to the last line that fits', () => {
  expect(
    sizes(
      Array.from({ length: 7 }, () => line()),
      30,
    ),
  ).toEqual([3, 3, 1]);
});

test('a heading goes to the next page with what follows it', () => {
  expect(sizes([line(), line(), line(), line(false)], 30)).toEqual([2, 2]);
});

test('no paragraph leaves one line behind, or takes one line over', () => {
  const lines = (count: number) =>
    keepTogether(
      Array.from({ length: count }, () => line()),
      true,
    );
  expect(sizes([line(), line(), ...lines(5)], 30)).toEqual([2, 3, 2]);
  expect(sizes([line(), ...lines(4)], 40)).toEqual([3, 2]);
});

test('what may nowhere be parted is parted where the page ends, and nothing is lost', () => {
  expect(
    sizes(
      Array.from({ length: 7 }, () => line(false)),
      30,
    ),
  ).toEqual([3, 3, 1]);
  expect(sizes([line(), line(true, 90), line()], 30)).toEqual([1, 1, 1]);
});

test('room above a box is given up at the top of a page', () => {
  const spaced = { ...line(), spaceBefore: 15 };
  const [first, second] = paginate([line(), spaced, spaced], 40);
  expect(first?.map(({ y }) => y)).toEqual([0, 25]);
  expect(second?.map(({ y }) => y)).toEqual([0]);
});

test('the head of a table stands on each page that its rows open, and takes its room there', () => {
  const head = line(true, 10);
  const rows = Array.from({ length: 5 }, () => ({ ...line(), head: [head] }));
  const pages = paginate([head, ...rows], 40);
  expect(pages.map((page) => page.map(({ y }) => y))).toEqual([
    [0, 10, 20, 30],
    [0, 10, 20],
  ]);
  expect(pages[1]?.[0]?.box).toBe(head);
});

test('a head that would leave no room for rows stands once', () => {
  const head = line(true, 30);
  const rows = Array.from({ length: 4 }, () => ({ ...line(), head: [head] }));
  expect(paginate([head, ...rows], 50).map((page) => page.length)).toEqual([3, 2]);
});
