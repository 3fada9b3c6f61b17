import { describe, expect, test } from 'vitest';
import {
  chosenValues,
  spanOf,
  valuesInView,
  withToggled,
  withValues,
  yearsBetween,
} from '../../../renderer/search/filters.ts';

describe('the filters of a search', () => {
  test('take a value in and leave it out again, and forget a facet without values', () => {
    const one = withToggled({}, 'country', 'KR');
    const two = withToggled(one, 'country', 'FR');
    expect(two).toEqual({ country: ['KR', 'FR'] });
    expect(withToggled(withToggled(two, 'country', 'KR'), 'country', 'FR')).toEqual({});
    expect(withValues({ tag: ['prison'], year: ['2018'] }, 'year', [])).toEqual({ tag: ['prison'] });
  });

  test('stand as chips in the order of the facets, years in a row as one', () => {
    const year = ['2019', '2012', '2018', '2017'];
    expect(chosenValues({ year, kind: ['law', 'ruling'] })).toEqual([
      { facet: 'kind', values: ['law'] },
      { facet: 'kind', values: ['ruling'] },
      { facet: 'year', values: ['2012'] },
      { facet: 'year', values: ['2017', '2018', '2019'] },
    ]);
    expect(chosenValues({ 'own.ward': ['north'], tag: ['prison'] })).toEqual([
      { facet: 'tag', values: ['prison'] },
      { facet: 'own.ward', values: ['north'] },
    ]);
  });

  test('hold every year between two, whichever was named first', () => {
    expect(yearsBetween(2019, 2017)).toEqual(['2017', '2018', '2019']);
    expect(spanOf(yearsBetween(2017, 2019))).toEqual({ from: 2017, to: 2019 });
    expect(spanOf([])).toBeNull();
  });

  test('show the commonest values, and a chosen one even where it has no hits', () => {
    const counts = ['a', 'b', 'c', 'd'].map((value, place) => ({ value, count: 9 - place }));
    expect(valuesInView(counts, { chosen: ['d', 'gone'], most: 2 })).toEqual({
      values: [counts[0], counts[1], counts[3], { value: 'gone', count: 0 }],
      all: 5,
    });
  });
});
