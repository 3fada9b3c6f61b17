import { describe, expect, test } from 'vitest';
import { askedNext, isAsking, nothingAsked } from '../../../renderer/search/asked.ts';
import { withAsked } from '../../../renderer/search/search-history.ts';
import { documentIdSchema } from '../../../shared/model/ids.ts';

const similarTo = { id: documentIdSchema.parse('d000000000001'), title: 'A ruling' };
const typed = (words: string) => askedNext(nothingAsked, { typed: words });

describe('what is asked', () => {
  test('is words or a document that others are to be like, never both', () => {
    const like = askedNext(typed('law'), { similarTo });
    expect(like).toMatchObject({ typed: '', similarTo });
    expect(askedNext(like, { filters: { kind: ['law'] } })).toMatchObject({ similarTo });
    expect(askedNext(like, { typed: 'court' })).toMatchObject({ typed: 'court', similarTo: null });
  });

  test('is something once there are words, a filter or a document', () => {
    expect(isAsking(nothingAsked)).toBe(false);
    expect(isAsking(typed('  '))).toBe(false);
    expect(isAsking(typed('law'))).toBe(true);
    expect(isAsking(askedNext(nothingAsked, { filters: { tag: ['prison'] } }))).toBe(true);
    expect(isAsking(askedNext(nothingAsked, { similarTo }))).toBe(true);
  });
});

describe('the searches of a session', () => {
  test('stand with the newest first, each once', () => {
    const history = ['law', 'court', 'law '].map(typed).reduce(withAsked, []);
    expect(history.map((each) => each.typed)).toEqual(['law ', 'court']);
  });

  test('leave out what was typed on the way, and what asks nothing', () => {
    const history = ['pris', 'prison', 'prison sentence', ''].map(typed).reduce(withAsked, []);
    expect(history.map((each) => each.typed)).toEqual(['prison sentence']);
  });

  test('tell the same words with other filters apart', () => {
    const filtered = askedNext(typed('law'), { filters: { country: ['KR'] } });
    expect([typed('law'), filtered].reduce(withAsked, [])).toHaveLength(2);
  });
});
