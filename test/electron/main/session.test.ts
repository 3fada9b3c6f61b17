import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createArchive, openArchive } from '../../../electron/core/archive.ts';
import { checkSecrets } from '../../../electron/core/keys/check-secrets.ts';
import { createSession, type ArchiveSession } from '../../../electron/main/session.ts';
import { withCheapKeys } from '../../support/unlocking.ts';
import { createTestWork, type TestWork } from '../../support/test-work.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let place: string;
let session: ArchiveSession;
let told: unknown[];
let order: string[];
let work: TestWork;
const make = (name: string) => async () => (await createArchive(join(place, name))).archive;

beforeEach(async () => {
  place = await temporaryFolder();
  told = [];
  order = [];
  work = createTestWork(order);
  session = createSession({
    tell: (name, payload) => told.push([name, payload]),
    samplePath: join(place, 'sample.testimonia'),
    work,
    report: (error) => {
      throw error;
    },
  });
});

afterEach(() => session.close());

describe('the session', () => {
  test('begins without an archive, and says so to whoever needs one', () => {
    expect(session.state()).toBeNull();
    expect(() => session.require()).toThrow('archive-closed');
  });

  test('opens an archive and tells the window', async () => {
    const state = await session.switchTo(join(place, 'one.testimonia'), make('one.testimonia'));
    expect(state).toEqual({ name: 'one', documents: 0, isSealed: false, isSample: false });
    expect(told).toEqual([['archive.changed', { isOpen: true }]]);
  });

  test('knows the sample archive by its place', async () => {
    const state = await session.switchTo(join(place, 'sample.testimonia'), make('sample.testimonia'));
    expect(state?.isSample).toBe(true);
  });

  test('closes the archive before when another one is opened', async () => {
    const first = join(place, 'one.testimonia');
    await session.switchTo(first, make('one.testimonia'));
    await session.switchTo(join(place, 'two.testimonia'), make('two.testimonia'));
    expect(session.state()?.name).toBe('two');
    const again = await openArchive(first);
    await again.close();
  });

  test('keeps the open archive when another one cannot be opened', async () => {
    await session.switchTo(join(place, 'one.testimonia'), make('one.testimonia'));
    const missing = join(place, 'missing.testimonia');
    await expect(session.switchTo(missing, () => openArchive(missing))).rejects.toThrow('archive-missing');
    expect(session.state()?.name).toBe('one');
  });

  test('stays with an archive that is chosen again', async () => {
    const path = join(place, 'one.testimonia');
    await session.switchTo(path, make('one.testimonia'));
    const archive = session.require();
    await session.switchTo(path, () => openArchive(path));
    expect(session.require()).toBe(archive);
  });

  test('ends a running import before it closes the archive', async () => {
    await session.switchTo(join(place, 'one.testimonia'), make('one.testimonia'));
    work.begin();
    await session.close();
    expect(order).toEqual(['work stopped']);
    expect(session.state()).toBeNull();
    expect(told.at(-1)).toEqual(['archive.changed', { isOpen: false }]);
  });
});

describe('a sealed archive', () => {
  const passphrase = 'only for this test';
  let path: string;
  const open = (secrets: { passphrase?: string } = {}) => openArchive(path, { ...withCheapKeys, ...secrets });

  const ways = (given: string) => {
    const secrets = { ...withCheapKeys, passphrase: given };
    return {
      open: (waiting: string) => openArchive(waiting, secrets),
      check: (waiting: string) => checkSecrets(waiting, secrets),
    };
  };

  beforeEach(async () => {
    path = join(place, 'sealed.testimonia');
    const { archive } = await createArchive(path, { ...withCheapKeys, passphrase });
    await archive.close();
  });

  test('waits for its passphrase when it is chosen, and takes the place of the one before', async () => {
    await session.switchTo(join(place, 'one.testimonia'), make('one.testimonia'));
    expect(await session.switchTo(path, open)).toBeNull();
    expect(session.isLocked).toBe(true);
    expect(session.state()).toBeNull();
    expect(told.at(-1)).toEqual(['archive.changed', { isOpen: false }]);
  });

  test('goes on waiting after a wrong passphrase, and opens by the right one', async () => {
    await session.switchTo(path, open);
    await expect(session.unlock(ways('not the one'))).rejects.toThrow('passphrase-wrong');
    expect(session.isLocked).toBe(true);
    expect(await session.unlock(ways(passphrase))).toMatchObject({
      name: 'sealed',
      isSealed: true,
    });
    expect(session.isLocked).toBe(false);
  });

  test('is closed by locking, its work stopped first, and can be unlocked again', async () => {
    await session.switchTo(path, () => open({ passphrase }));
    work.begin();
    expect(await session.lock()).toBe(true);
    expect(order).toEqual(['work stopped']);
    expect(() => session.require()).toThrow('archive-closed');
    await session.unlock(ways(passphrase));
    expect(session.state()?.name).toBe('sealed');
  });

  test('shows nothing behind the veil, while what works on it goes on to its end', async () => {
    await session.switchTo(path, () => open({ passphrase }));
    const archive = session.require();
    work.begin();
    expect(session.veil()).toBe(true);
    expect(session.state()).toBeNull();
    expect(session.isLocked).toBe(true);
    expect(() => session.require()).toThrow('archive-closed');
    expect(await session.switchTo(path, open)).toBeNull();
    // Still open for its work, and for nobody else.
    await archive.records.commit('documents-imported', []);
    await expect(open({ passphrase })).rejects.toThrow('archive-in-use');

    work.end();
    await expect.poll(() => open({ passphrase }).then((again) => again.close())).toBeUndefined();
    await expect(archive.records.commit('documents-imported', [])).rejects.toThrow();
    expect(order).not.toContain('work stopped');
  });

  test('comes from behind the veil only by a passphrase that opens it', async () => {
    await session.switchTo(path, () => open({ passphrase }));
    const archive = session.require();
    work.begin();
    session.veil();
    await expect(session.unlock(ways('not the one'))).rejects.toThrow('passphrase-wrong');
    expect(session.state()).toBeNull();
    await session.unlock(ways(passphrase));
    expect(session.require()).toBe(archive);
    work.end();
    await work.ended();
    expect(session.require().records.count('documents')).toBe(0);
  });

  test('is opened anew when its work ends while the passphrase is being checked', async () => {
    await session.switchTo(path, () => open({ passphrase }));
    const archive = session.require();
    work.begin();
    session.veil();
    const { open: openAnew, check } = ways(passphrase);
    await session.unlock({
      open: openAnew,
      check: async (waiting) => {
        work.end();
        await check(waiting);
        await archive.close();
      },
    });
    expect(session.require()).not.toBe(archive);
    expect(session.state()?.name).toBe('sealed');
  });

  test('is locked for good behind the veil when the machine sleeps', async () => {
    await session.switchTo(path, () => open({ passphrase }));
    work.begin();
    session.veil();
    expect(await session.lock()).toBe(true);
    expect(order).toEqual(['work stopped']);
    await (await open({ passphrase })).close();
  });

  test('is forgotten when it is closed while it waits', async () => {
    await session.switchTo(path, open);
    await session.close();
    expect(session.isLocked).toBe(false);
    await expect(session.unlock(ways(passphrase))).rejects.toThrow('archive-closed');
  });
});

test('an archive whose key lies open cannot be locked and stays open', async () => {
  await session.switchTo(join(place, 'one.testimonia'), make('one.testimonia'));
  expect(await session.lock()).toBe(false);
  expect(session.state()?.name).toBe('one');
});
