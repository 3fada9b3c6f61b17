import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bare, fold } from '../../../shared/search/fold.ts';

/** Any unit of the alphabets that are folded letter by letter, with what is beside them in Unicode. */
const unit = fc
  .oneof(
    fc.integer({ min: 0x30, max: 0x52f }),
    fc.integer({ min: 0x600, max: 0x6ff }),
    fc.integer({ min: 0x1e00, max: 0x1eff }),
    fc.constantFrom(0xff21, 0xfb01, 0xfdf2, 0xfe8e, 0x1d2c, 0x2c60),
  )
  .map((code) => String.fromCharCode(code));
const word = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));

it('folds a word letter by letter as it folds it whole', () => {
  fc.assert(
    fc.property(word, (any) => {
      // A word joiner is silent, and has the word taken whole.
      expect(fold(any)).toBe(fold(`${any}\u2060`));
      expect(bare(any)).toBe(bare(`${any}\u2060`));
    }),
    { numRuns: 20_000 },
  );
});
