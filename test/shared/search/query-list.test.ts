import { expect, test } from 'vitest';
import { readQueryList } from '../../../shared/search/query-list.ts';

test('a list has a query a line, perhaps with a name and a tab before it', () => {
  expect(readQueryList('\ufeffKhadija\r\n\r\nCase 7\t"first instance"\tcourt:Seoul\n  \n')).toEqual([
    { name: 'Khadija', query: 'Khadija' },
    { name: 'Case 7', query: '"first instance" court:Seoul' },
  ]);
});
