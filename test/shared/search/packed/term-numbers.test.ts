import { expect, it } from 'vitest';
import { createTermNumbers } from '../../../../shared/search/packed/term-numbers.ts';
import { diceOf } from '../../../support/dice.ts';

it('knows each of many terms by one number, and all of them in their order whenever it is asked', () => {
  const dice = diceOf(7);
  const letters = ['a', 'b', 'é', 'ж', 'ب', '法', '\uD83D\uDE00', '__proto__'];
  const numbers = createTermNumbers();
  const known = new Map<string, number>();
  for (let round = 0; round < 4; round += 1) {
    for (let each = 0; each < 4000; each += 1) {
      const term = Array.from({ length: 1 + dice(6) }, () => letters[dice(letters.length)] ?? '').join('');
      const number = numbers.numberOf(term);
      expect(known.get(term) ?? number).toBe(number);
      known.set(term, number);
    }
    expect(numbers.count).toBe(known.size);
    const inOrder = Array.from(numbers.inOrder(), (number) => numbers.termOf(number));
    expect(inOrder).toEqual([...known.keys()].sort());
  }
});
