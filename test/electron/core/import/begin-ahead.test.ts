import { expect, it } from 'vitest';
import { beginAhead, type AheadOptions } from '../../../../electron/core/import/begin-ahead.ts';

const files = (...sizes: readonly number[]) => sizes.map((bytes, index) => ({ name: index, bytes }));

/** Which files had begun at each file's turn. */
async function turns(sizes: readonly number[], ahead: AheadOptions) {
  const begun: number[] = [];
  const seen: number[][] = [];
  const begin = async function* ({ name }: { readonly name: number }) {
    begun.push(name);
    await Promise.resolve();
    yield `${String(name)} first`;
    yield `${String(name)} second`;
  };
  const results: string[] = [];
  for (const each of beginAhead(files(...sizes), begin, ahead)) {
    seen.push([...begun]);
    for await (const result of each.results) results.push(result);
  }
  return { seen, results };
}

it('begins so many files ahead of their turn, and gives everything in order', async () => {
  const { seen, results } = await turns([1, 1, 1, 1], { files: 1, small: 0, bytes: 100 });
  expect(seen).toEqual([
    [0, 1],
    [0, 1, 2],
    [0, 1, 2, 3],
    [0, 1, 2, 3],
  ]);
  expect(results).toEqual(
    [0, 1, 2, 3].flatMap((name) => [`${String(name)} first`, `${String(name)} second`]),
  );
});

it('begins none ahead that would not fit into the memory beside those in hand', async () => {
  const { seen } = await turns([60, 60, 30, 200, 1], { files: 3, small: 0, bytes: 100 });
  expect(seen).toEqual([[0], [0, 1, 2], [0, 1, 2], [0, 1, 2, 3], [0, 1, 2, 3, 4]]);
});

it('begins small files in the places of others, eight of the smallest for each', async () => {
  const small = Array.from({ length: 20 }, () => 1);
  const { seen } = await turns(small, { files: 1, small: 100, bytes: 1000 });
  expect(seen[0]).toHaveLength(16);
  const { seen: mixed } = await turns([50, 50, 50, 200, 1], { files: 1, small: 100, bytes: 1000 });
  expect(mixed[0]).toEqual([0, 1, 2]);
  expect(mixed[1]).toEqual([0, 1, 2, 3]);
});

it('has begun a file before its turn and tells its failure only then', async () => {
  const begin = async function* ({ name }: { readonly name: number }) {
    await Promise.resolve();
    if (name === 1) throw new Error('the second');
    yield name;
  };
  const told: number[] = [];
  const walk = async () => {
    for (const each of beginAhead(files(1, 1), begin, { files: 1, small: 0, bytes: 9 })) {
      await new Promise(setImmediate);
      for await (const result of each.results) told.push(result);
    }
  };
  await expect(walk()).rejects.toThrow('the second');
  expect(told).toEqual([0]);
});
