import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  newRecoveryKey,
  readRecoveryKey,
  writeRecoveryKey,
} from '../../../../electron/core/keys/recovery-key.ts';

const mistyped = expect.objectContaining({ code: 'recovery-key-mistyped' }) as Error;

describe('a recovery key', () => {
  it('is eight groups of seven, and reads back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (key) => {
        const written = writeRecoveryKey(key);
        expect(written).toMatch(/^([0-9A-HJKMNP-TV-Z]{7}-){7}[0-9A-HJKMNP-TV-Z]{7}$/);
        expect(Buffer.from(readRecoveryKey(written)).equals(key)).toBe(true);
      }),
    );
  });

  it('may be typed in small letters, with spaces or nothing between, and O and l for 0 and 1', () => {
    const key = new Uint8Array(32).fill(0x08);
    const written = writeRecoveryKey(key);
    expect(written).toContain('0');
    expect(written).toContain('1');
    const typed = ` ${written.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    expect(Buffer.from(readRecoveryKey(typed)).equals(key)).toBe(true);
    expect(Buffer.from(readRecoveryKey(written.replaceAll('-', ''))).equals(key)).toBe(true);
  });

  it('with any one sign wrong, two neighbours swapped, or a sign missing is told to be mistyped', () => {
    const written = writeRecoveryKey(newRecoveryKey()).replaceAll('-', '');
    for (let at = 0; at < written.length; at += 1) {
      const other = written[at] === 'Z' ? 'Y' : 'Z';
      expect(() => readRecoveryKey(written.slice(0, at) + other + written.slice(at + 1))).toThrow(mistyped);
      expect(() => readRecoveryKey(written.slice(0, at) + written.slice(at + 1))).toThrow(mistyped);
      const [one = '', next = ''] = [written[at], written[at + 1]];
      const swapped = written.slice(0, at) + next + one + written.slice(at + 2);
      if (one !== next && next !== '') expect(() => readRecoveryKey(swapped)).toThrow(mistyped);
    }
  });
});
