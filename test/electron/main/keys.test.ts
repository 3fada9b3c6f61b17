import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createArchive, openArchive } from '../../../electron/core/archive.ts';
import { keyHandlers } from '../../../electron/main/handlers/keys.ts';
import type { HandlerTools } from '../../../electron/main/handler-tools.ts';
import { createSession, type ArchiveSession } from '../../../electron/main/session.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { createTestWork } from '../../support/test-work.ts';
import { withCheapKeys } from '../../support/unlocking.ts';

const mine = 'walnut ribbon meadow teapot';
const other = 'copper lantern orchard quilt';
const current = { passphrase: mine };
let path: string;
let session: ArchiveSession;
let keys: ReturnType<typeof keyHandlers>;

/** Opens a new archive in the session; sealed when there is a passphrase. */
async function begin(passphrase: string | null): Promise<string | null> {
  path = join(await temporaryFolder(), 'a.testimonia');
  session = createSession({
    tell: () => undefined,
    samplePath: '/nowhere',
    work: createTestWork(),
    report: () => undefined,
  });
  let recoveryKey: string | null = null;
  await session.switchTo(path, async () => {
    const made = await createArchive(path, { ...withCheapKeys, passphrase });
    recoveryKey = made.recoveryKey;
    return made.archive;
  });
  keys = keyHandlers({ session, ...withCheapKeys } as unknown as HandlerTools);
  return recoveryKey;
}

/** Whether the archive opens by that, once it is closed here. */
async function opensBy(secrets: { passphrase?: string; recoveryKey?: string }): Promise<boolean> {
  await session.close();
  return openArchive(path, { ...withCheapKeys, ...secrets }).then(
    (archive) => archive.close().then(() => true),
    () => false,
  );
}

beforeEach(() => begin(mine));
afterEach(() => session.close());

const idOf = async (kind: string): Promise<string> =>
  (await keys['keys.list'](undefined)).find((each) => each.kind === kind)?.id ?? '';

test('the list says what there is and which one opened the archive', async () => {
  const list = await keys['keys.list'](undefined);
  expect(list.map(({ kind, isInUse }) => [kind, isInUse])).toEqual([
    ['passphrase', true],
    ['recovery', false],
  ]);
});

test('nothing is changed by who does not know a way in', async () => {
  const wrong = { passphrase: 'not this one, I fear' };
  const before = await keys['keys.list'](undefined);
  const id = await idOf('passphrase');
  for (const change of [
    () => keys['keys.change']({ current: wrong, id, passphrase: other }),
    () => keys['keys.add']({ current: wrong, passphrase: other }),
    () => keys['keys.remove']({ current: wrong, id }),
    () => keys['keys.renewRecoveryKey']({ current: wrong }),
  ])
    await expect(change()).rejects.toThrow('passphrase-wrong');
  await expect(async () => keys['keys.seal']({ passphrase: other })).rejects.toThrow('passphrase-needed');
  expect(await keys['keys.list'](undefined)).toEqual(before);
});

test('a changed passphrase takes the place of the one before', async () => {
  await keys['keys.change']({ current, id: await idOf('passphrase'), passphrase: other });
  expect((await keys['keys.list'](undefined)).filter((each) => each.isInUse)).toHaveLength(1);
  expect(await opensBy({ passphrase: mine })).toBe(false);
  expect(await opensBy({ passphrase: other })).toBe(true);
});

test('one passphrase of several is changed, and the others stay', async () => {
  await keys['keys.add']({ current, passphrase: other });
  const theirs = (await keys['keys.list'](undefined)).find(
    ({ kind, isInUse }) => kind === 'passphrase' && !isInUse,
  );
  const third = 'violet harbour candle maps';
  await keys['keys.change']({ current, id: theirs?.id ?? '', passphrase: third });
  expect((await keys['keys.list'](undefined)).find((each) => each.isInUse)?.id).not.toBe(theirs?.id);
  expect(await opensBy({ passphrase: mine })).toBe(true);
  expect(await opensBy({ passphrase: other })).toBe(false);
  expect(await opensBy({ passphrase: third })).toBe(true);
});

test('a passphrase that is not there is not changed into one more', async () => {
  await expect(
    (async () => keys['keys.change']({ current, id: 'ffffffff', passphrase: other }))(),
  ).rejects.toThrow('key-missing');
  expect(await keys['keys.list'](undefined)).toHaveLength(2);
});

test('the last passphrase cannot be taken away', async () => {
  await expect(
    (async () => keys['keys.remove']({ current, id: await idOf('passphrase') }))(),
  ).rejects.toThrow('key-last');
});

test('a new recovery key opens the archive, and the one before does not', async () => {
  await session.close();
  const before = (await begin(mine)) ?? '';
  // Who has forgotten the passphrase proves it by the recovery key.
  const recoveryKey = await keys['keys.renewRecoveryKey']({ current: { recoveryKey: before } });
  expect(await opensBy({ recoveryKey: before })).toBe(false);
  expect(await opensBy({ recoveryKey })).toBe(true);
});

test('an archive that lay open is sealed, with a recovery key', async () => {
  await session.close();
  await begin(null);
  await expect((async () => keys['keys.add']({ current, passphrase: other }))()).rejects.toThrow(
    'passphrase-needed',
  );
  const recoveryKey = await keys['keys.seal']({ passphrase: mine });
  expect(session.state()?.isSealed).toBe(true);
  expect(await opensBy({})).toBe(false);
  expect(await opensBy({ passphrase: mine })).toBe(true);
  expect(await opensBy({ recoveryKey })).toBe(true);
});
