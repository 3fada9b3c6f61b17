import { describe, expect, it } from 'vitest';
import { stepSentence } from '../../../renderer/document/sentence-steps.ts';

const text = 'She spoke. The court heard her.\nحكمت المحكمة. 判決は覆された。';
const words = (place: { start: number; end: number } | null) => place && text.slice(place.start, place.end);

describe('a step by a sentence', () => {
  it('goes through the text in any script, and back', () => {
    const said: (string | null)[] = [];
    let from = { start: 0, end: 0 };
    for (;;) {
      const next = stepSentence(text, from, 1);
      if (!next) break;
      said.push(words(next));
      from = next;
    }
    expect(said).toEqual(['She spoke.', 'The court heard her.', 'حكمت المحكمة.', '判決は覆された。']);
    expect(words(stepSentence(text, from, -1))).toBe('حكمت المحكمة.');
  });

  it('ends where the text does', () => {
    expect(stepSentence(text, { start: 0, end: text.length }, 1)).toBeNull();
    expect(stepSentence(text, { start: 0, end: 0 }, -1)).toBeNull();
  });
});
