import { expect, test } from 'vitest';
import { withFewerValues } from '../../../renderer/search/fewer-values.ts';
import type { SearchAnswer } from '../../../shared/search/worker-messages.ts';
import { questionOf } from '../../support/memory-archive.ts';

const counts = (most: number) =>
  Array.from({ length: most }, (_, place) => ({ value: String(1000 + place), count: most - place }));

const answer: SearchAnswer = {
  rows: [],
  total: 0,
  totalWithAllWords: 0,
  kinds: { article: 0, ruling: 0, law: 0, testimony: 0, report: 0, other: 0 },
  facets: { tag: counts(500), year: counts(300) },
  milliseconds: 1,
};

test('of thousands of tags the commonest are sent and the chosen ones, of years all', () => {
  const { facets } = withFewerValues(answer, questionOf('', { filters: { tag: ['1400'] } }));
  expect(facets?.tag).toHaveLength(201);
  expect(facets?.tag?.at(-1)).toEqual({ value: '1400', count: 100 });
  expect(facets?.year).toHaveLength(300);
});
