import { expect, it } from 'vitest';
import { foundIn, joinFindings, partFindings } from '../../../electron/parser/found.ts';

const stated = { source: 'json-ld', sureness: 'stated' } as const;
const guessed = { source: 'text-head', sureness: 'guessed' } as const;

it('the first that knows a value counts, and so does its origin', () => {
  const joined = joinFindings(
    foundIn(stated, { title: undefined, ruling: { court: 'A' }, tags: [] }),
    foundIn(guessed, { title: 'T', ruling: { court: 'B', docket: '1' }, tags: ['x'] }),
  );
  expect(joined).toEqual({
    found: { title: 'T', ruling: { court: 'A', docket: '1' }, tags: ['x'] },
    origins: { title: guessed, 'ruling.court': stated, 'ruling.docket': guessed, tags: guessed },
  });
});

it('findings are parted by where they come from', () => {
  const joined = joinFindings(foundIn(stated, { title: 'T' }), foundIn(guessed, { ruling: { court: 'A' } }));
  const [sure, other] = partFindings(joined, (origin) => origin?.sureness === 'stated');
  expect(sure).toEqual({ found: { title: 'T' }, origins: { title: stated } });
  expect(other.found).toEqual({ ruling: { court: 'A' } });
});
