import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pad, paddedLength, unpad } from '../../../../electron/core/sealing/padme.ts';

describe('padding', () => {
  it('costs at most 12 %, never shortens, and leaves few lengths to be seen', () => {
    const seen = new Set<number>();
    for (let length = 256; length < 100_000; length += 1) {
      const padded = paddedLength(length);
      if (padded < length || padded > length * 1.12) expect.fail(`${length} is padded to ${padded}`);
      seen.add(padded);
    }
    expect(seen.size).toBeLessThan(150);
  });

  it('makes the lengths of the paper', () => {
    // 1000 has exponent 9, which takes 4 bits: its last 5 bits go. 2^20 + 1 has exponent 20: its last 15 bits go.
    expect([paddedLength(1000), paddedLength(2 ** 20), paddedLength(2 ** 20 + 1)]).toEqual([
      1024,
      2 ** 20,
      2 ** 20 + 2 ** 15,
    ]);
  });

  it('comes off again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1000 }), (bytes) => {
        expect(unpad(pad(bytes))?.equals(bytes)).toBe(true);
      }),
    );
  });

  it('that states more bytes than there are is refused', () => {
    const padded = pad(Buffer.from('text'));
    padded.writeBigUInt64BE(2n ** 63n, 0);
    expect(unpad(padded)).toBeNull();
    expect(unpad(Buffer.alloc(7))).toBeNull();
  });
});
