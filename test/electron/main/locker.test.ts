import { EventEmitter } from 'node:events';
import type { PowerMonitor } from 'electron';
import { expect, test } from 'vitest';
import { lockByItself } from '../../../electron/main/lock-by-itself.ts';
import { createLocker, type Locker } from '../../../electron/main/locker.ts';
import type { ArchiveState } from '../../../shared/ipc/contract.ts';
import { preferencesSchema } from '../../../shared/model/preferences.ts';

const sealed: ArchiveState = { name: 'a', documents: 0, isSealed: true, isSample: false };

interface Said {
  readonly state?: ArchiveState;
  readonly answers?: boolean;
  readonly isPatient?: boolean;
}

/** A locker over a session that only writes down what is done to it. */
function setUp({ state = sealed, answers = true, isPatient = false }: Said = {}) {
  const order: string[] = [];
  const locker: Locker = createLocker({
    session: {
      state: () => state,
      veil: () => order.push('veil') > 0,
      lock: () => Promise.resolve(order.push('lock') > 0),
    },
    tell: (name) => {
      order.push(name);
      if (answers)
        queueMicrotask(() => {
          order.push('saved');
          locker.pageIsReady();
        });
    },
    reloadPage: () => order.push('reload'),
    patience: () => (isPatient ? new Promise(() => undefined) : Promise.resolve()),
  });
  return { order, locker };
}

test('what was typed is saved before anything is closed', async () => {
  const { order, locker } = setUp({ isPatient: true });
  await locker.lock('end');
  expect(order).toEqual(['archive.locking', 'saved', 'veil', 'reload', 'lock']);
});

test('the veil leaves at work what works', async () => {
  const { order, locker } = setUp({ isPatient: true });
  await locker.lock('veil');
  expect(order).toEqual(['archive.locking', 'saved', 'veil', 'reload']);
});

test('a page that does not answer is locked all the same', async () => {
  const { order, locker } = setUp({ answers: false });
  await locker.lock('end');
  expect(order).toEqual(['archive.locking', 'veil', 'reload', 'lock']);
});

test('a key that lies open has no lock: nothing is saved, shown or loaded anew', async () => {
  const { order, locker } = setUp({ state: { name: 'a', documents: 0, isSealed: false, isSample: false } });
  await locker.lock('veil');
  expect(order).toEqual([]);
});

test('work behind the veil is ended when the machine sleeps, without a page to ask', async () => {
  const { order, locker } = setUp({ state: null });
  await locker.lock('end');
  expect(order).toEqual(['lock']);
});

test('sleep and a locked screen lock to the end, idle time to the veil, by the minutes that are set', () => {
  const power = new EventEmitter();
  const asked: string[] = [];
  let time = 0;
  const idle = lockByItself({
    power: power as unknown as PowerMonitor,
    locker: {
      lock: (how) => {
        asked.push(how);
        return Promise.resolve();
      },
    },
    settings: { preferences: preferencesSchema.parse({ lockAfterMinutes: 15 }) },
    report: () => undefined,
    now: () => time,
  });
  power.emit('suspend');
  power.emit('lock-screen');
  expect(asked).toEqual(['end', 'end']);
  time += 14 * 60_000;
  power.emit('resume');
  idle.check();
  expect(asked).toHaveLength(2);
  time += 60_000;
  power.emit('resume');
  expect(asked).toEqual(['end', 'end', 'veil']);
});
