import { describe, expect, test } from 'vitest';
import {
  documentIn,
  firstState,
  nextState,
  type SearchEvent,
  type SearchState,
} from '../../../renderer/search/search-state.ts';
import { documentIdSchema } from '../../../shared/model/ids.ts';
import type { ResultRow, SearchAnswer } from '../../../shared/search/worker-messages.ts';

const idOf = (number: number) => documentIdSchema.parse(`d${String(number).padStart(12, '0')}`);

const rowOf = (number: number): ResultRow => ({
  document: {
    id: idOf(number),
    revision: 1,
    kind: 'article',
    title: `Document ${number}`,
    languages: [],
    countries: [],
    tags: [],
    campaigns: [],
    file: `${number}.txt`,
    importedAt: '2026-11-22T07:10:00.000Z',
    names: '',
  },
  score: 1,
  hasAllWords: true,
});

const answerOf = (numbers: readonly number[], total = numbers.length): SearchAnswer => ({
  rows: numbers.map(rowOf),
  total,
  totalWithAllWords: total,
  kinds: { article: total, ruling: 0, law: 0, testimony: 0, report: 0, other: 0 },
  milliseconds: 1,
});

const after = (state: SearchState, ...events: readonly SearchEvent[]) => events.reduce(nextState, state);
const answered = (state: SearchState, numbers: readonly number[]) =>
  nextState(state, { type: 'answered', asked: state.asked, first: answerOf(numbers), rest: null });

describe('the search screen', () => {
  test('reads the first result of a new question', () => {
    const state = answered(after(answered(firstState, [1, 2, 3]), { type: 'moved', to: 2 }), [1, 2, 3]);
    const asked = answered(after(state, { type: 'asked', asked: { typed: 'law' } }), [7, 3]);
    expect(documentIn(asked, asked.active)?.id).toBe(idOf(7));
  });

  test('keeps the document that is read when new ones come before it', () => {
    const reading = after(answered(firstState, [1, 2, 3]), { type: 'moved', to: 1 });
    const state = answered(reading, [9, 8, 1, 2, 3]);
    expect(documentIn(state, state.active)?.id).toBe(idOf(2));
  });

  test('takes no answer to what is no longer asked', () => {
    const state = after(firstState, { type: 'asked', asked: { typed: 'new' } });
    const late: SearchEvent = {
      type: 'answered',
      asked: firstState.asked,
      first: answerOf([1]),
      rest: null,
    };
    expect(after(state, late).answer).toBeNull();
  });

  test('puts later pages behind the first', () => {
    const { asked } = firstState;
    const state = after(
      firstState,
      { type: 'answered', asked, first: answerOf([1, 2], 4), rest: null },
      { type: 'continued', asked, page: { offset: 2, rows: [3, 4].map(rowOf) } },
    );
    expect([0, 1, 2, 3].map((row) => documentIn(state, row)?.id)).toEqual([1, 2, 3, 4].map(idOf));
  });

  test('stays at its place far down when more documents came', () => {
    const { asked } = firstState;
    const far = after(
      firstState,
      { type: 'answered', asked, first: answerOf([1, 2], 400), rest: null },
      { type: 'moved', to: 300 },
      { type: 'answered', asked, first: answerOf([9, 1], 401), rest: { offset: 300, rows: [5].map(rowOf) } },
    );
    expect(far.active).toBe(300);
    expect(documentIn(far, 300)?.id).toBe(idOf(5));
  });

  test('stops at both ends of the list', () => {
    const state = answered(firstState, [1, 2, 3]);
    expect(after(state, { type: 'moved', to: 12 }).active).toBe(2);
    expect(after(state, { type: 'moved', to: -1 }).active).toBe(0);
    expect(after(firstState, { type: 'moved', to: 5 }).active).toBe(0);
  });

  test('selects one by one, and a stretch with Shift', () => {
    const state = after(answered(firstState, [1, 2, 3, 4]), { type: 'toggled', row: 3 });
    expect([...state.selected]).toEqual([idOf(4)]);
    expect(after(state, { type: 'toggled', row: 3 }).selected.size).toBe(0);
    const stretched = after(state, { type: 'moved', to: 2, isExtending: true });
    expect([...stretched.selected].toSorted()).toEqual([1, 2, 3, 4].map(idOf));
  });

  test('keeps what is selected while other words are typed', () => {
    const selected = after(answered(firstState, [1, 2]), { type: 'toggled', row: 0 });
    const state = answered(after(selected, { type: 'asked', asked: { typed: 'law' } }), [2]);
    expect([...state.selected]).toEqual([idOf(1)]);
  });

  test('keeps its place and its rows when the hits of a phrase were counted to the end', () => {
    const { asked } = firstState;
    const guessed = after(
      firstState,
      {
        type: 'answered',
        asked,
        first: { ...answerOf([1, 2, 3], 9), isTotalExact: false },
        rest: { offset: 7, rows: [8, 9].map(rowOf) },
      },
      { type: 'moved', to: 1 },
    );
    const state = after(guessed, { type: 'counted', asked, answer: answerOf([1, 2, 3], 8) });
    expect(state.answer).toMatchObject({ total: 8 });
    expect(state.answer?.isTotalExact).toBeUndefined();
    expect(documentIn(state, state.active)?.id).toBe(idOf(2));
    expect(documentIn(state, 7)?.id).toBe(idOf(8));
    expect(documentIn(state, 8)).toBeUndefined();
  });

  test('hits that were never drawn are selected with those that are; those of an older question are not', () => {
    const shown = after(firstState, {
      type: 'answered',
      asked: firstState.asked,
      first: answerOf([1, 2], 3),
      rest: null,
    });
    const toggled = after(shown, { type: 'toggled', row: 0 });
    const ids = [2, 3].map(idOf);
    const all = after(toggled, { type: 'selected', asked: firstState.asked, ids });
    expect([...all.selected]).toEqual([1, 2, 3].map(idOf));
    const asked = after(toggled, { type: 'asked', asked: { typed: 'court' } });
    expect(after(asked, { type: 'selected', asked: firstState.asked, ids }).selected.size).toBe(1);
  });
});
