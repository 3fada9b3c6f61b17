import { expect, test } from 'vitest';
import {
  documentLabel,
  pageLabelRanges,
  pageName,
  sectionLetters,
} from '../../../shared/dossier/numbering.ts';

test('sections are lettered as columns of a sheet are', () => {
  expect([1, 2, 26, 27, 52, 53, 702, 703].map(sectionLetters)).toEqual([
    'A',
    'B',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});

test('a document is numbered through all sections, or within its own', () => {
  const place = { document: 12, section: 3, within: 4 };
  expect(documentLabel('through', place)).toBe('12');
  expect(documentLabel('by-section', place)).toBe('C4');
});

/** What a viewer shows for each page: the prefix of the last range begun, and the number counted on. */
function shown(first: number, count: number, bates: string): string[] {
  const ranges = pageLabelRanges({ first, count }, bates);
  return Array.from({ length: count }, (_, index) => {
    const range = ranges.findLast((each) => each.index <= index);
    return range ? range.prefix + String(range.first + index - range.index) : '?';
  });
}

test.each([
  [1, 120, ''],
  [1, 1200, 'NGO-'],
  [301, 900, 'ABC'],
  [10, 1, 'ABC'],
  [999_995, 20, 'ABC'],
])(
  'from page %i on, %i pages with the prefix “%s” are called in a viewer what is printed on them',
  (first, count, bates) => {
    expect(shown(first, count, bates)).toEqual(
      Array.from({ length: count }, (_, index) => pageName(first + index, bates)),
    );
  },
);

test('a Bates number has six digits', () => {
  expect(pageName(7, 'ABC')).toBe('ABC000007');
  expect(pageName(1_234_567, 'ABC')).toBe('ABC1234567');
});
