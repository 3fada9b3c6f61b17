import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive, openArchive, type Archive } from '../../../../electron/core/archive.ts';
import type { DeriveRequest } from '../../../../electron/core/keys/derive-process.ts';
import { collect } from '../../../support/collect.ts';
import { createSimulatedDisk, type SimulatedDisk } from '../../../support/simulated-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { withArgon2, withCheapKeys } from '../../../support/unlocking.ts';

const first = 'walnut ribbon meadow teapot';
const second = 'copper lantern orchard quilt';
const path = '/a';

async function sealedOn(disk: SimulatedDisk) {
  return createArchive(path, { io: disk.io, passphrase: first, ...withCheapKeys });
}

function reopen(disk: SimulatedDisk, secrets: { passphrase?: string; recoveryKey?: string | null }) {
  return openArchive(path, { io: disk.io, ...secrets, ...withCheapKeys });
}

async function closed(opening: Promise<Archive>): Promise<Archive> {
  const archive = await opening;
  await archive.close();
  return archive;
}

describe('a sealed archive', () => {
  it('opens by its passphrase and by its recovery key, and by nothing else', async () => {
    const archivePath = join(await temporaryFolder(), 'a');
    const { archive, recoveryKey } = await createArchive(archivePath, { passphrase: first, ...withArgon2 });
    expect(archive.isSealed).toBe(true);
    await archive.close();

    const byPassphrase = await closed(openArchive(archivePath, { passphrase: first, ...withArgon2 }));
    expect(byPassphrase.isSealed).toBe(true);
    await closed(openArchive(archivePath, { recoveryKey }));
    await expect(openArchive(archivePath)).rejects.toMatchObject({ code: 'passphrase-needed' });
    const wrong = openArchive(archivePath, { passphrase: `${first} `, ...withArgon2 });
    await expect(wrong).rejects.toMatchObject({ code: 'passphrase-wrong' });
    const mistyped = openArchive(archivePath, { recoveryKey: recoveryKey?.replace(/^./, '-') });
    await expect(mistyped).rejects.toMatchObject({ code: 'recovery-key-mistyped' });
  });

  it('does not open by another archive’s recovery key', async () => {
    const [disk, other] = [createSimulatedDisk(), createSimulatedDisk()];
    await (await sealedOn(disk)).archive.close();
    const { archive, recoveryKey } = await sealedOn(other);
    await archive.close();
    await expect(reopen(disk, { recoveryKey })).rejects.toMatchObject({ code: 'recovery-key-wrong' });
  });

  it('takes the same passphrase however a keyboard composes its letters', async () => {
    const disk = createSimulatedDisk();
    const passphrase = 'été à la forêt';
    const options = { io: disk.io, ...withCheapKeys };
    const { archive } = await createArchive(path, { ...options, passphrase: passphrase.normalize('NFD') });
    await archive.close();
    await closed(reopen(disk, { passphrase: passphrase.normalize('NFC') }));
  });

  it('asks of whoever guesses 256 MiB of memory, three passes and a new salt', async () => {
    const asked: DeriveRequest[] = [];
    const derive = (request: DeriveRequest) => {
      asked.push(request);
      return withCheapKeys.derive(request);
    };
    const { archive } = await createArchive(path, {
      io: createSimulatedDisk().io,
      passphrase: first,
      derive,
    });
    await archive.keys.add(second);
    expect(asked).toMatchObject([
      { memoryKiB: 262_144, passes: 3 },
      { memoryKiB: 262_144, passes: 3 },
    ]);
    expect(Buffer.from(asked[0]?.salt ?? []).equals(asked[1]?.salt ?? new Uint8Array())).toBe(false);
  });

  it('is not made with a weak passphrase, and then nothing is', async () => {
    const folder = await temporaryFolder();
    const creating = createArchive(join(folder, 'a'), { passphrase: 'password1234', ...withArgon2 });
    await expect(creating).rejects.toMatchObject({
      code: 'passphrase-weak',
      details: { weakness: 'common' },
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('gives no hint of what is in it but its size', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'x'));
    const { archive } = await createArchive(join(folder, 'x', 'a'), { passphrase: first, ...withArgon2 });
    await archive.close();
    const vault = await readFile(join(folder, 'x', 'a', 'vault.json'), 'utf8');
    expect(Object.keys(JSON.parse(vault) as object)).toEqual([
      ...['format', 'version', 'leastReader', 'id', 'generation', 'slots', 'mac', 'check'],
    ]);
  });
});

describe('the ways into an archive', () => {
  it('change: the new passphrase opens it, the one before no more, the recovery key still', async () => {
    const disk = createSimulatedDisk();
    const { archive, recoveryKey } = await sealedOn(disk);
    expect(await archive.keys.change(second)).toBeNull();
    await archive.close();
    await expect(reopen(disk, { passphrase: first })).rejects.toMatchObject({ code: 'passphrase-wrong' });
    await closed(reopen(disk, { recoveryKey }));
    const again = await reopen(disk, { passphrase: second });
    expect(again.keys.list()).toMatchObject([{ kind: 'passphrase', isInUse: true }, { kind: 'recovery' }]);
    expect((await collect(again.records.log())).map(({ action }) => action)).toEqual([
      'archive-created',
      'keys-changed',
    ]);
    await again.close();
    expect(await disk.io.list(path)).not.toContain('vault.json.new');
  });

  it('can be added for another person and taken away, down to the last passphrase', async () => {
    const disk = createSimulatedDisk();
    const { archive } = await sealedOn(disk);
    await archive.keys.add(second);
    await archive.close();
    await closed(reopen(disk, { passphrase: first }));
    const bySecond = await reopen(disk, { passphrase: second });
    const [one, , other] = bySecond.keys.list();
    await bySecond.keys.remove(one?.id ?? '');
    await expect(bySecond.keys.remove(one?.id ?? '')).rejects.toMatchObject({ code: 'key-missing' });
    await expect(bySecond.keys.remove(other?.id ?? '')).rejects.toMatchObject({ code: 'key-last' });
    await bySecond.close();
    await expect(reopen(disk, { passphrase: first })).rejects.toMatchObject({ code: 'passphrase-wrong' });
    await closed(reopen(disk, { passphrase: second }));
  });

  it('can be set on an archive that lay open, which gives its recovery key, and be taken away again', async () => {
    const disk = createSimulatedDisk();
    const options = { io: disk.io, ...withCheapKeys };
    const { archive } = await createArchive(path, options);
    const recoveryKey = await archive.keys.change(first);
    expect(archive.isSealed).toBe(true);
    await archive.close();
    await expect(openArchive(path, options)).rejects.toMatchObject({ code: 'passphrase-needed' });
    const byRecovery = await reopen(disk, { recoveryKey });
    await byRecovery.keys.leaveOpen();
    await byRecovery.close();
    expect((await closed(openArchive(path, options))).isSealed).toBe(false);
  });

  it('have a recovery key that can be made anew; the one on the lost sheet opens nothing', async () => {
    const disk = createSimulatedDisk();
    const { archive, recoveryKey } = await sealedOn(disk);
    const renewed = await archive.keys.renewRecoveryKey();
    await archive.close();
    await expect(reopen(disk, { recoveryKey })).rejects.toMatchObject({ code: 'recovery-key-wrong' });
    await closed(reopen(disk, { recoveryKey: renewed }));
  });

  it('let somebody who forgot the passphrase in by the recovery key, to set another', async () => {
    const disk = createSimulatedDisk();
    const { archive, recoveryKey } = await sealedOn(disk);
    await archive.close();
    const byRecovery = await reopen(disk, { recoveryKey });
    await byRecovery.keys.change(second);
    await byRecovery.close();
    await closed(reopen(disk, { passphrase: second }));
  });
});

describe('a passphrase change on a disk that fails', { timeout: 240_000 }, () => {
  /** Changes the passphrase on a disk; answers whether that was said to be done. */
  async function changeOn(disk: SimulatedDisk): Promise<boolean> {
    try {
      const archive = await reopen(disk, { passphrase: first });
      await archive.keys.change(second);
      return true;
    } catch {
      return false;
    }
  }

  async function closedArchive(): Promise<SimulatedDisk> {
    const disk = createSimulatedDisk();
    await (await sealedOn(disk)).archive.close();
    return disk.pullPlug('kept');
  }

  async function openWays(disk: SimulatedDisk): Promise<string[]> {
    const ways: string[] = [];
    for (const passphrase of [first, second]) {
      try {
        await closed(reopen(disk, { passphrase }));
        ways.push(passphrase);
      } catch (error) {
        expect(error).toMatchObject({ code: 'passphrase-wrong' });
      }
    }
    return ways;
  }

  const aftermaths = ['lost', 'kept', ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ({ seed }))] as const;
  const failures = ['power-cut', 'ENOSPC', 'EIO', 'EROFS'] as const;

  it.each(failures)(
    'leaves exactly one passphrase that opens it, whichever call fails with %s',
    async (failure) => {
      const counting = await closedArchive();
      expect(await changeOn(counting)).toBe(true);
      for (let failing = 1; failing <= counting.calls.length; failing += 1) {
        for (const aftermath of aftermaths) {
          const disk = await closedArchive();
          disk.failWhen((_, number) => (number === failing ? failure : null));
          const isDone = await changeOn(disk);
          disk.failWhen(() => null);
          const after = disk.pullPlug(aftermath);
          const ways = await openWays(after);
          expect(ways, `${failure} at ${disk.calls[failing - 1] ?? ''}`).toHaveLength(1);
          if (isDone) expect(ways).toEqual([second]);
          // What opens settles what was left: no slot that was taken away stays behind.
          expect(await after.io.list(path)).not.toContain('vault.json.new');
        }
      }
    },
  );
});
