import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOpenSeal } from '../../../electron/core/seal.ts';

const damage = expect.objectContaining({ code: 'archive-damaged' }) as Error;
const text = Buffer.from('a text');

describe('the open seal', () => {
  it('gives back what was sealed, empty or not', () => {
    const seal = createOpenSeal();
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, name) => {
        const back = seal.open('object', name, seal.seal('object', name, bytes));
        expect(Buffer.compare(back, bytes)).toBe(0);
      }),
    );
  });

  it('opens nothing that was sealed as another kind or under another name, or changed in any bit', () => {
    const seal = createOpenSeal();
    const bytes = seal.seal('object', 'one', text);
    expect(() => seal.open('head', 'one', bytes)).toThrow(damage);
    expect(() => seal.open('object', 'other', bytes)).toThrow(damage);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => seal.open('object', 'one', flipped)).toThrow(damage);
    }
    for (let length = 0; length < bytes.length; length += 1)
      expect(() => seal.open('object', 'one', bytes.subarray(0, length))).toThrow(damage);
  });

  it('tells bytes of a newer format from damage', () => {
    const prefix = Buffer.from([...Buffer.from('TSTM'), 2, 3]);
    const digest = createHash('sha256').update(prefix).update('one\n').update(text).digest();
    const newer = Buffer.concat([prefix, digest, text]);
    expect(() => createOpenSeal().open('object', 'one', newer)).toThrow(
      expect.objectContaining({ code: 'archive-newer', details: { version: 2 } }) as Error,
    );
  });

  it('is of no more use once it is closed', () => {
    const seal = createOpenSeal();
    const bytes = seal.seal('object', 'one', text);
    seal.close();
    const closed = expect.objectContaining({ code: 'archive-closed' }) as Error;
    expect(() => seal.seal('object', 'one', text)).toThrow(closed);
    expect(() => seal.open('object', 'one', bytes)).toThrow(closed);
  });
});
