import { expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../../electron/core/archive.ts';
import { verifyArchive } from '../../../../electron/core/verify/verify.ts';
import { createSimulatedDisk, type SimulatedDisk } from '../../../support/simulated-disk.ts';
import { keep, mergeInto } from '../../../support/two-archives.ts';

const path = '/a';

async function using<T>({ io }: SimulatedDisk, use: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = await openArchive(path, { io });
  try {
    return await use(archive);
  } finally {
    await archive.close().catch(() => undefined);
  }
}

/** The plug is pulled at the n-th call of a merge; answers what is left, and whether the merge had ended before. */
async function mergedWithCut(disk: SimulatedDisk, other: Archive, at: number) {
  let calls = 0;
  const isThrough = await using(disk, async (archive) => {
    disk.failWhen(() => (++calls === at ? 'power-cut' : null));
    return mergeInto(archive, other).then(
      () => true,
      () => false,
    );
  });
  return { isThrough: isThrough && calls < at, left: disk.pullPlug('lost') };
}

it('that is cut off at any call leaves the archive as it was or whole, and can be done again', async () => {
  const beginning = createSimulatedDisk();
  const { archive } = await createArchive(path, { io: beginning.io });
  await keep(archive, 'here');
  await archive.close();
  const otherDisk = createSimulatedDisk();
  const { archive: other } = await createArchive(path, { io: otherDisk.io });
  for (const text of ['one', 'two']) await keep(other, text);

  let isThrough = false;
  const found = new Set<number>();
  for (let at = 1; !isThrough; at += 1) {
    const cut = await mergedWithCut(beginning.pullPlug('kept'), other, at);
    ({ isThrough } = cut);
    await using(cut.left, async (left) => {
      found.add(left.records.count('documents'));
      await mergeInto(left, other);
      expect(left.records.count('documents')).toBe(3);
      expect((await verifyArchive(left)).ok).toBe(true);
    });
  }
  expect([...found].sort()).toEqual([1, 3]);
  await other.close();
});
