import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fieldsOf, type Fields } from '../../../shared/merge/record-fields.ts';
import { canonical } from '../../../shared/merge/canonical.ts';
import type { Conflict } from '../../../shared/model/merge.ts';
import { beginning, edits, editsAndMerges, lived } from './histories.ts';
import { merged, told, type ToyArchive } from './toy-archive.ts';

it('loses no change of either side: each is shown, or listed beside the one that is', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (steps) => {
      const start = beginning(false);
      const [one, other] = await lived(start, steps);
      const result = await merged(one, other);
      for (const side of [one, other])
        expect(changesLost({ start: start[0], side, result: result.archive }, result.conflicts)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

it('gives the same archive in either order, whatever was merged before, and twice is as once', async () => {
  await fc.assert(
    fc.asyncProperty(editsAndMerges, fc.boolean(), async (steps, isApart) => {
      const [one, other] = await lived(beginning(isApart), steps);
      const [mine, theirs] = [await merged(one, other), await merged(other, one)];
      expect(told(mine.archive)).toBe(told(theirs.archive));
      expect(await merged(mine.archive, other)).toEqual({ archive: mine.archive, conflicts: [] });
      const back = await merged(other, mine.archive);
      expect(told(back.archive)).toBe(told(mine.archive));
    }),
    { numRuns: 1000 },
  );
});

interface Told {
  readonly start: ToyArchive;
  readonly side: ToyArchive;
  readonly result: ToyArchive;
}

/** What a side changed since the start and neither the result nor the list of conflicts tells. */
function changesLost({ start, side, result }: Told, conflicts: readonly Conflict[]): string[] {
  const keys = new Set([...start.records.keys(), ...side.records.keys()]);
  return [...keys].flatMap((key) => {
    const [was, is, now] = [start, side, result].map(({ records }) => {
      const record = records.get(key);
      return record && { ...record, revision: undefined };
    });
    const listed = conflicts.filter(({ collection, id }) => `${collection}/${id}` === key);
    if (is === undefined || now === undefined) {
      const isTold =
        canonical(is) === canonical(was) || canonical(is) === canonical(now) || listed.length > 0;
      return isTold ? [] : [`${key} as a whole`];
    }
    return fieldsLost([was ?? {}, is, now], listed).map((field) => `${key} ${field}`);
  });
}

function fieldsLost(
  [was, is, now]: readonly [Fields, Fields, Fields],
  listed: readonly Conflict[],
): string[] {
  const [before, said, shown] = [was, is, now].map((record) => fieldsOf('documents', record));
  const paths = new Set([...(before?.keys() ?? []), ...(said?.keys() ?? [])]);
  return [...paths].filter((path) => {
    const [old, own, result] = [before, said, shown].map((fields) => fields?.get(path)?.value);
    if (canonical(own) === canonical(old)) return false;
    if (path === 'tags') return !hasTags(old, own, result);
    const told = listed.filter(({ field }) => field === path).flatMap(({ mine, theirs }) => [mine, theirs]);
    return ![result, ...told.map(({ value }) => value)].some((value) => canonical(value) === canonical(own));
  });
}

/** Added ones are there, those taken away are not. */
function hasTags(...lists: readonly unknown[]): boolean {
  const [old = [], own = [], result = []] = lists.map((list) => (list ?? []) as readonly string[]);
  const added = own.filter((tag) => !old.includes(tag));
  const gone = old.filter((tag) => !own.includes(tag));
  return added.every((tag) => result.includes(tag)) && !gone.some((tag) => result.includes(tag));
}
