import { expect, test } from 'vitest';
import { linesToTerms, termsToLines } from '../../../renderer/dossier/term-lines.ts';

test('terms are written a line each, with a reason and a star, and read back as they were', () => {
  const lines = 'Amina Diallo = witness\ncamp*\nprison* = place\n김민지';
  const { terms, wrong } = linesToTerms(lines);
  expect(wrong).toEqual([]);
  expect(terms).toEqual([
    { text: 'Amina Diallo', label: 'witness', isWholeWord: true },
    { text: 'camp', label: '', isWholeWord: false },
    { text: 'prison', label: 'place', isWholeWord: false },
    { text: '김민지', label: '', isWholeWord: true },
  ]);
  expect(termsToLines(terms)).toBe(lines);
});

test('a line that takes nothing out is named', () => {
  expect(linesToTerms('Amina\n\n***\n--').wrong).toEqual([3, 4]);
});
