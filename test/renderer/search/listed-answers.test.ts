import { expect, test } from 'vitest';
import { tableOf } from '../../../renderer/search/listed-answers.ts';
import { documentIdSchema } from '../../../shared/model/ids.ts';
import type { SearchAnswer } from '../../../shared/search/worker-messages.ts';

const answer: SearchAnswer = {
  rows: [],
  total: 0,
  totalWithAllWords: 0,
  kinds: { article: 0, ruling: 0, law: 0, testimony: 0, report: 0, other: 0 },
  milliseconds: 1,
};
const document: SearchAnswer['rows'][number]['document'] = {
  id: documentIdSchema.parse('d000000000001'),
  revision: 1,
  kind: 'ruling',
  title: 'An appeal',
  date: '2019-02',
  languages: [],
  countries: ['KR', 'FR'],
  tags: [],
  campaigns: [],
  ruling: { court: 'Seoul High Court', legalBasis: [] },
  file: 'appeal.txt',
  importedAt: '2026-11-22T07:10:00.000Z',
  names: '',
};

test('a list’s table has a row a hit, and one for a name without hits', () => {
  const rows = [{ document, score: 1, hasAllWords: true }];
  const [heading, none, hit, ...rest] = tableOf([
    { name: 'Nobody', query: 'qwerty', answer },
    { name: 'Case 7', query: 'appeal', answer: { ...answer, rows, total: 3, totalWithAllWords: 1 } },
  ]);
  expect(rest).toEqual([]);
  expect(none).toEqual(['Nobody', 'qwerty', '0', '0', '', '', '', '', '', '', '', '']);
  expect(Object.fromEntries((heading ?? []).map((column, place) => [column, hit?.[place]]))).toEqual({
    name: 'Case 7',
    query: 'appeal',
    found: '3',
    found_with_all_words: '1',
    rank: '1',
    title: 'An appeal',
    kind: 'ruling',
    date: '2019-02',
    place: 'Seoul High Court',
    countries: 'KR FR',
    file: 'appeal.txt',
    id: 'd000000000001',
  });
});
