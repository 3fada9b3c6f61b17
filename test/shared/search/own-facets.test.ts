import { expect, test } from 'vitest';
import { readQuery } from '../../../shared/search/query.ts';
import { createSearchIndex } from '../../../shared/search/search-index.ts';
import { entryOf } from '../../support/index-entries.ts';

test('an archive’s own lists are counted and narrowed by as the program’s facets are, over old and new parts', () => {
  const index = createSearchIndex();
  const put = (own: Readonly<Record<string, string | readonly string[]>>, tags: string[] = []) => {
    const entry = entryOf('a garden', { own: own as Record<string, string | string[]>, tags });
    index.put(entry);
    return entry.id;
  };
  const both = put({ ward: ['north', 'south'], stage: ['old'] }, ['x']);
  const north = put({ ward: ['north'], note: 'north' });
  index.merge('rest');
  put({ stage: ['old'] });
  const ownFacets = ['own.ward', 'own.stage'] as const;
  const ask = (filters: Readonly<Record<`own.${string}`, readonly string[]>>) => {
    const { hits, facets, total } = index.search(readQuery('garden'), {
      withFacets: true,
      ownFacets,
      filters,
    });
    return { ids: hits.map(({ id }) => id).sort(), facets, total };
  };
  expect(ask({})).toMatchObject({
    total: 3,
    facets: {
      'own.ward': [
        { value: 'north', count: 2 },
        { value: 'south', count: 1 },
      ],
      'own.stage': [{ value: 'old', count: 2 }],
    },
  });
  const chosen = ask({ 'own.ward': ['north'] });
  expect(chosen.ids).toEqual([both, north].sort());
  // Its own counts are those before it was chosen; all others follow it.
  expect(chosen.facets).toMatchObject({
    'own.ward': [{ count: 2 }, { value: 'south', count: 1 }],
    'own.stage': [{ value: 'old', count: 1 }],
    tag: [{ value: 'x', count: 1 }],
  });
  expect(ask({ 'own.ward': ['south'], 'own.stage': ['new'] }).total).toBe(0);
});
