import { createSeal, type Seal } from '../../electron/core/sealing/seal.ts';
import { readVaultBytes } from '../../electron/core/keys/vault.ts';
import type { SimulatedDisk } from './simulated-disk.ts';

/** The seal of an archive that lies open on a simulated disk, as anybody can have it. */
export function sealOf(disk: SimulatedDisk, path: string): Seal {
  const { vault } = readVaultBytes(disk.bytesOf(`${path}/vault.json`), 'vault.json');
  const [slot] = vault.slots;
  if (slot?.kind !== 'none') throw new Error('The archive is sealed.');
  return createSeal(Buffer.from(slot.key, 'hex'), vault.id);
}
