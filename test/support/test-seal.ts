import { createSeal, type Seal } from '../../electron/core/sealing/seal.ts';

/** A seal as an archive has one, under a key that stays the same from call to call. */
export function testSeal(): Seal {
  return createSeal(new Uint8Array(32).fill(7), '6f1c8f4e-3b55-4a0f-9c39-0a4b6a1d2e11');
}
