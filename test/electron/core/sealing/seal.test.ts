import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeal } from '../../../../electron/core/sealing/seal.ts';
import { diceOf } from '../../../support/dice.ts';
import { testSeal } from '../../../support/test-seal.ts';

const damage = expect.objectContaining({ code: 'archive-damaged' }) as Error;
const text = Buffer.from('a text');
/** Three chunks of 64 KiB, the last not full. */
const long = Buffer.alloc(150_000, 'What the court held. ');
const headerLength = 38;
const chunkLength = 64 * 1024 + 16;

describe('the seal', () => {
  it('gives back what was sealed, empty or not', () => {
    const seal = testSeal();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.string(), (bytes, name) => {
        const back = seal.open('object', name, seal.seal('object', name, bytes));
        expect(Buffer.compare(back, bytes)).toBe(0);
      }),
    );
    expect(Buffer.compare(seal.open('head', 'h', seal.seal('head', 'h', long)), long)).toBe(0);
  });

  it('hides what was sealed, and never writes the same thing twice in the same way', () => {
    const seal = testSeal();
    const [one, other] = [seal.seal('object', 'one', long), seal.seal('object', 'one', long)];
    expect(Buffer.from(one).includes('court')).toBe(false);
    const shared = Buffer.from(one).compare(other, headerLength, undefined, headerLength);
    expect(shared).not.toBe(0);
    expect(
      Buffer.from(one).subarray(6, headerLength).equals(Buffer.from(other).subarray(6, headerLength)),
    ).toBe(false);
  });

  it('shows of a length only its order of magnitude', () => {
    const seal = testSeal();
    const lengths = [0, 1, 17, 240].map((length) => seal.seal('journal', 'j', new Uint8Array(length)).length);
    expect(new Set(lengths).size).toBe(1);
    const longer = [30_000, 30_100, 30_500].map(
      (length) => seal.seal('object', 'o', new Uint8Array(length)).length,
    );
    expect(new Set(longer).size).toBe(1);
  });

  it('opens nothing that was sealed as another kind, under another name, or by another key or archive', () => {
    const bytes = testSeal().seal('object', 'one', text);
    expect(() => testSeal().open('head', 'one', bytes)).toThrow(damage);
    expect(() => testSeal().open('object', 'other', bytes)).toThrow(damage);
    const key = new Uint8Array(32).fill(7);
    const strangers = [
      createSeal(key, 'another archive'),
      createSeal(
        key.map(() => 8),
        '6f1c8f4e-3b55-4a0f-9c39-0a4b6a1d2e11',
      ),
    ];
    for (const stranger of strangers) expect(() => stranger.open('object', 'one', bytes)).toThrow(damage);
  });

  it('finds 10,000 flipped bits, cuts and additions of 10,000', () => {
    const seal = testSeal();
    const short = seal.seal('object', 'one', text);
    const sealedLong = seal.seal('object', 'one', long);
    const dice = diceOf(1);
    let found = 0;
    for (let count = 0; count < 10_000; count += 1) {
      // Mostly the short one, for time's sake; every tenth has chunks.
      const sound = Buffer.from(count % 10 === 0 ? sealedLong : short);
      const harm = count % 4;
      const at = dice(sound.length);
      let harmed = sound;
      if (harm < 2) sound.writeUInt8(sound.readUInt8(at) ^ (1 << dice(8)), at);
      else if (harm === 2) harmed = sound.subarray(0, at);
      else harmed = Buffer.concat([sound, sound.subarray(at)]);
      if (isRefused(() => seal.open('object', 'one', harmed))) found += 1;
    }
    expect(found).toBe(10_000);
  });

  it('finds chunks put in another order, left out, doubled, cut off at a border, or taken from another text', () => {
    const seal = testSeal();
    const bytes = Buffer.from(seal.seal('object', 'one', long));
    const other = Buffer.from(seal.seal('object', 'one', long));
    const header = bytes.subarray(0, headerLength);
    const chunk = (of: Buffer, number: number) =>
      of.subarray(headerLength + number * chunkLength, headerLength + (number + 1) * chunkLength);
    const [first, second, last] = [chunk(bytes, 0), chunk(bytes, 1), chunk(bytes, 2)];
    expect(Buffer.concat([header, first, second, last]).equals(bytes)).toBe(true);
    const wrong = [
      [second, first, last],
      [first, last],
      [first, first, last],
      [first, second],
      [first, second, last, last],
      [first, chunk(other, 1), last],
      [],
    ];
    for (const chunks of wrong)
      expect(() => seal.open('object', 'one', Buffer.concat([header, ...chunks]))).toThrow(damage);
  });

  it('is of no more use once it is closed', () => {
    const seal = testSeal();
    const bytes = seal.seal('object', 'one', text);
    seal.close();
    const closed = expect.objectContaining({ code: 'archive-closed' }) as Error;
    expect(() => seal.seal('object', 'one', text)).toThrow(closed);
    expect(() => seal.open('object', 'one', bytes)).toThrow(closed);
  });
});

function isRefused(open: () => unknown): boolean {
  try {
    open();
    return false;
  } catch (error) {
    return error instanceof Error && error.message === 'archive-damaged';
  }
}
