import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrowTerm, widenTerm } from '../../../shared/search/narrow-term.ts';

/** Any text at all, halves of surrogate pairs included. */
const anyTerm = fc.string({ unit: 'binary' });

describe('a narrow term', () => {
  it('is widened to what it was', () => {
    fc.assert(fc.property(anyTerm, (term) => widenTerm(narrowTerm(term)) === term));
    for (const term of ['', 'paris', '自由', 'الحرية', '자유', '😀', '\ud83d', '\ud83d\ude00'])
      expect(widenTerm(narrowTerm(term))).toBe(term);
  });

  it('begins as the narrow form of every beginning of it', () => {
    fc.assert(
      fc.property(anyTerm, anyTerm, (beginning, rest) =>
        narrowTerm(beginning + rest).startsWith(narrowTerm(beginning)),
      ),
    );
  });

  it('is spelt with no more than 192 characters, and leaves ASCII as it is', () => {
    fc.assert(
      fc.property(anyTerm, (term) => Array.from(narrowTerm(term)).every((each) => each.charCodeAt(0) < 192)),
    );
    expect(narrowTerm('violencia2018')).toBe('violencia2018');
  });
});
