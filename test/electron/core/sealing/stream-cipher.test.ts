import { describe, expect, it } from 'vitest';
import { chunkNonce } from '../../../../electron/core/sealing/stream-cipher.ts';

describe('the nonces of a text', () => {
  it('are all different, for 1,000,000 chunks and whichever of them is the last', () => {
    const seen = new Set<string>();
    for (let number = 0; number < 1_000_000; number += 1)
      seen.add(chunkNonce(number, false).toString('latin1'));
    for (let number = 0; number < 1_000_000; number += 1)
      seen.add(chunkNonce(number, true).toString('latin1'));
    expect(seen.size).toBe(2_000_000);
  });

  it('are the number in 11 bytes, big endian, and the flag of the last', () => {
    expect(chunkNonce(0, true).toString('hex')).toBe('000000000000000000000001');
    expect(chunkNonce(0x010203, false).toString('hex')).toBe('000000000000000001020300');
  });
});
