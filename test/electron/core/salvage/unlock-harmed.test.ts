import { describe, expect, it } from 'vitest';
import { createArchive } from '../../../../electron/core/archive.ts';
import { unlockHarmed } from '../../../../electron/core/salvage/unlock-harmed.ts';
import { diskPath, opening } from '../../../support/archive-on-disk.ts';
import { createSimulatedDisk, type SimulatedDisk } from '../../../support/simulated-disk.ts';

const file = `${diskPath}/vault.json`;

/** An archive just made, sealed or lying open. */
async function made(passphrase?: null) {
  const disk = createSimulatedDisk();
  const { archive, recoveryKey } = await createArchive(diskPath, {
    ...opening(disk),
    ...(passphrase === null && { passphrase }),
  });
  await archive.close();
  return { photograph: disk.photograph(), recoveryKey, id: archive.id, vault: disk.bytesOf(file) };
}

/** Whether each secret still opens the archive with its own id. */
async function opens(disk: SimulatedDisk, id: string, secrets: readonly object[]): Promise<boolean[]> {
  const opened: boolean[] = [];
  for (const secret of secrets)
    opened.push(
      await unlockHarmed(disk.io, diskPath, { ...opening(disk), ...secret }).then(
        ({ vaultId }) => vaultId === id,
        () => false,
      ),
    );
  return opened;
}

function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  const harmed = Buffer.from(bytes);
  harmed.writeUInt8(harmed.readUInt8(at) ^ (1 << bit), at);
  return harmed;
}

describe('a vault of which one byte is harmed, wherever', () => {
  it('is opened by the passphrase or by the recovery key', { timeout: 60_000 }, async () => {
    const { photograph, recoveryKey, id, vault } = await made();
    const slots = vault.indexOf('"slots"');
    const ends = [slots, vault.indexOf('"mac"')];
    for (let at = 0; at < vault.length; at += 5) {
      const disk = photograph.pullPlug('kept');
      disk.replaceBytes(file, flipped(vault, at, at % 8));
      const both = await opens(disk, id, [{}, { passphrase: null, recoveryKey }]);
      expect(both, `byte ${at}`).toContain(true);
      // Outside of the ways in, neither suffers.
      if (at < (ends[0] ?? 0) || at > (ends[1] ?? 0)) expect(both, `byte ${at}`).toEqual([true, true]);
    }
  });

  it('is opened when the key lies in it', { timeout: 60_000 }, async () => {
    const { photograph, id, vault } = await made(null);
    for (let at = 0; at < vault.length; at += 13) {
      const disk = photograph.pullPlug('kept');
      disk.replaceBytes(file, flipped(vault, at, at % 8));
      expect(await opens(disk, id, [{ passphrase: null }]), `byte ${at}`).toEqual([true]);
    }
  });
});

it('a vault that lies only in the file of an interrupted change is read there', async () => {
  const { photograph, id, vault } = await made();
  const disk = photograph.pullPlug('kept');
  await disk.io.rename(file, `${file}.new`);
  disk.replaceBytes(`${file}.new`, flipped(vault, vault.indexOf('"check"') + 12, 0));
  expect(await opens(disk, id, [{}])).toEqual([true]);
});

it('a slot that somebody put before the others gives no key', async () => {
  const { photograph, id, vault } = await made();
  const disk = photograph.pullPlug('kept');
  const open = `{"kind": "none", "id": "00000000", "createdAt": "2026-11-22T07:00:00.000Z", "key": "${'ab'.repeat(32)}"},`;
  const text = vault.toString();
  disk.replaceBytes(file, Buffer.from(text.replace('"slots": [', `"slots": [${open}`)));
  expect(await opens(disk, id, [{}, { passphrase: null }])).toEqual([true, false]);
});
