import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startKeyProcess } from '../../../../electron/cli/start-key-process.ts';
import { createArchive, openArchive } from '../../../../electron/core/archive.ts';
import { deriveBy, type StartKeyProcess } from '../../../../electron/core/keys/derive-process.ts';
import { argon2Default, passphraseSlot } from '../../../../electron/core/keys/key-slots.ts';
import { newVault, vaultBytes } from '../../../../electron/core/keys/vault.ts';
import { createSimulatedDisk } from '../../../support/simulated-disk.ts';

const passphrase = 'walnut ribbon meadow teapot';
const masterKey = new Uint8Array(32).fill(7);

const neverStarted: StartKeyProcess = () => {
  throw new Error('A process was started for a vault that is to be refused.');
};

/** The most memory that the key's process of these tests has had so far, in MiB (Linux: VmHWM). */
function peakOfKeyProcess(): number {
  const peaks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const isOurs = new RegExp(`^PPid:\\s+${process.pid}$`, 'm').test(status);
        const isKey = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('electron/key/index');
        return isOurs && isKey ? Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024 : 0;
      } catch {
        // It has ended meanwhile.
        return 0;
      }
    });
  return Math.max(...peaks);
}

describe('the cost of guessing a passphrase', () => {
  it('is set by every new archive to 256 MiB, three times over, one lane', async () => {
    expect(argon2Default).toEqual({ memoryKiB: 262_144, passes: 3 });
    const disk = createSimulatedDisk();
    const asked: unknown[] = [];
    const derive = (request: object) => {
      asked.push(request);
      return Promise.resolve(new Uint8Array(32));
    };
    await (await createArchive('/a', { io: disk.io, passphrase, derive })).archive.close();
    expect(asked).toMatchObject([argon2Default]);
    const vault = JSON.parse(disk.bytesOf('/a/vault.json').toString()) as { slots: unknown[] };
    expect(vault.slots[0]).toMatchObject({ argon2id: { memoryKiB: 262_144, passes: 3, lanes: 1 } });
  });

  it.each([
    { memoryKiB: 64 * 1024 - 1, passes: 3 },
    { memoryKiB: 1024 * 1024 + 1, passes: 3 },
    { memoryKiB: 256 * 1024, passes: 2 },
    { memoryKiB: 256 * 1024, passes: 17 },
  ])('of $memoryKiB KiB and $passes passes is refused before any process is started', async (argon2) => {
    const disk = createSimulatedDisk();
    await (await createArchive('/a', { io: disk.io })).archive.close();
    const slot = await passphraseSlot(masterKey, argon2, () => Promise.resolve(new Uint8Array(32)));
    disk.replaceBytes('/a/vault.json', vaultBytes(newVault([slot]), masterKey));
    const opening = openArchive('/a', { io: disk.io, passphrase, derive: deriveBy(neverStarted) });
    await expect(opening).rejects.toMatchObject({ code: 'archive-damaged' });
  });

  it.skipIf(process.platform !== 'linux')(
    'is at least 190 MiB of memory for a wrong one, as the system counts it (Linux only)',
    async () => {
      const disk = createSimulatedDisk();
      const made = await createArchive('/a', { io: disk.io, passphrase, derive: deriveBy(startKeyProcess) });
      await made.archive.close();
      let peak = 0;
      const watched: StartKeyProcess = () => {
        const side = startKeyProcess();
        return {
          ...side,
          onMessage: (listener) => {
            side.onMessage((message) => {
              peak = peakOfKeyProcess();
              listener(message);
            });
          },
        };
      };
      const wrong = openArchive('/a', {
        io: disk.io,
        passphrase: 'not the one at all',
        derive: deriveBy(watched),
      });
      await expect(wrong).rejects.toMatchObject({ code: 'passphrase-wrong' });
      expect(peak).toBeGreaterThanOrEqual(190);
    },
  );
});
