import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openSlot, passphraseSlot, type KeySlot } from '../../../../electron/core/keys/key-slots.ts';
import { unlockVault } from '../../../../electron/core/keys/unlock.ts';
import { newVault, readVaultBytes, vaultBytes } from '../../../../electron/core/keys/vault.ts';
import { withCheapKeys } from '../../../support/unlocking.ts';

const name = 'vault.json';
const damage = expect.objectContaining({ code: 'archive-damaged' }) as Error;

function openVault() {
  const masterKey = randomBytes(32);
  const vault = newVault([openSlot(masterKey)]);
  return { masterKey, vault };
}

/** A vault whose passphrase slot asks for this much, with checksum and MAC as whoever has the key would write them. */
async function vaultAsking(argon2: {
  memoryKiB: number;
  passes: number;
  lanes?: number;
}): Promise<Uint8Array> {
  const masterKey = randomBytes(32);
  const slot = await passphraseSlot(masterKey, argon2, () => Promise.resolve(randomBytes(32)));
  const asking = { ...slot, argon2id: { ...slot.argon2id, ...argon2 } } as KeySlot;
  return vaultBytes(newVault([asking]), masterKey);
}

describe('the vault', () => {
  it('is refused when only a newer program understands it, naming its format', () => {
    const { masterKey, vault } = openVault();
    const newer = vaultBytes({ ...vault, version: 3, leastReader: 2 }, masterKey);
    expect(() => readVaultBytes(newer, name)).toThrow(
      expect.objectContaining({ code: 'archive-newer', details: { version: 2 } }) as Error,
    );
  });

  it('of a newer version that still lets this program read it opens, with what this program does not know', async () => {
    const { masterKey, vault } = openVault();
    const read = readVaultBytes(vaultBytes({ ...vault, version: 2, purpose: 'unknown' }, masterKey), name);
    expect(read.vault).toMatchObject({ version: 2, purpose: 'unknown' });
    expect(Buffer.from((await unlockVault(read, {})).masterKey).equals(masterKey)).toBe(true);
  });

  it('is found damaged when any bit of it has changed', () => {
    const { masterKey, vault } = openVault();
    const sound = Buffer.from(vaultBytes(vault, masterKey));
    for (let bit = 0; bit < sound.length * 8; bit += 1) {
      // White space that became other white space reads the same.
      if (/\s/.test(String.fromCharCode(sound.readUInt8(bit >> 3)))) continue;
      const flipped = Buffer.from(sound);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => readVaultBytes(flipped, name)).toThrow(damage);
    }
  });

  it('is found out when somebody without the key changed it, checksum and all', async () => {
    const { masterKey, vault } = openVault();
    const stranger = readVaultBytes(vaultBytes({ ...vault, generation: 9 }, randomBytes(32)), name);
    await expect(unlockVault(stranger, {})).rejects.toThrow(damage);
    const owner = readVaultBytes(vaultBytes({ ...vault, generation: 9 }, masterKey), name);
    await expect(unlockVault(owner, {})).resolves.toMatchObject({ slotId: vault.slots[0]?.id });
  });

  it.each([
    ['too little memory', { memoryKiB: 64 * 1024 - 1, passes: 3 }],
    ['too much memory', { memoryKiB: 1024 * 1024 + 1, passes: 3 }],
    ['too few passes', { memoryKiB: 256 * 1024, passes: 2 }],
    ['too many passes', { memoryKiB: 256 * 1024, passes: 17 }],
    ['other lanes', { memoryKiB: 256 * 1024, passes: 3, lanes: 4 }],
  ])('that asks Argon2id for %s is refused before anything is derived', async (_, argon2) => {
    const bytes = await vaultAsking(argon2);
    // Nothing can be derived: reading gives no slot to derive for.
    expect(() => readVaultBytes(bytes, name)).toThrow(damage);
  });

  it.each([
    { memoryKiB: 64 * 1024, passes: 3 },
    { memoryKiB: 1024 * 1024, passes: 16 },
  ])('may ask Argon2id for $memoryKiB KiB and $passes passes', async (argon2) => {
    const read = readVaultBytes(await vaultAsking(argon2), name);
    const wrong = unlockVault(read, { passphrase: 'what was never set here', ...withCheapKeys });
    await expect(wrong).rejects.toMatchObject({ code: 'passphrase-wrong' });
  });
});
