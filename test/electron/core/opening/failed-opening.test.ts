import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createArchive, openArchive } from '../../../../electron/core/archive.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { createSimulatedDisk } from '../../../support/simulated-disk.ts';

/** So small that opening begins a head at once. */
const limits = { journalLimit: 1 };

it('leaves the folder to others only when nothing of the failed opening works on it any more', async () => {
  const disk = createSimulatedDisk();
  await disk.io.makeFolder('/profile');
  const options = { io: disk.io, profile: '/profile' };
  const { archive } = await createArchive('/a', options);
  await archive.close();
  const elsewhere = await openArchive('/a', { io: disk.io });
  for (let number = 0; number < 40; number += 1) {
    const document = sampleDocument();
    await elsewhere.records.commit('documents-imported', [
      { collection: 'documents', id: document.id, after: document },
    ]);
  }
  await elsewhere.close();
  const photograph = disk.photograph();
  const stages = new Set<string>();
  for (let fails = 1; ; fails += 1) {
    const each = photograph.pullPlug('kept');
    const before = each.calls.length;
    each.failWhen((_, number) => (number === before + fails ? 'EIO' : null));
    const opened = await openArchive('/a', { io: each.io, profile: '/profile', ...limits }).catch(() => null);
    if (each.calls.length < before + fails) {
      await opened?.close().catch(() => undefined);
      break;
    }
    if (opened) {
      await opened.close().catch(() => undefined);
      continue;
    }
    const calls = each.calls.length;
    for (let turn = 0; turn < 200; turn += 1) await nextTurn();
    expect(each.calls.slice(calls)).toEqual([]);
    stages.add(each.calls.at(before + fails - 1)?.split(' ')[0] ?? '');
  }
  expect(stages).toContain('read');
});
