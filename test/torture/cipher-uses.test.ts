import { expect, it } from 'vitest';
import { useCipher } from './cipher-uses.ts';

// `npm run bench -- nonces` looks at a million.
it('no key is used twice with the same nonce, whatever is sealed how often', { timeout: 240_000 }, () => {
  const uses = useCipher(20_000);
  expect(uses.repeated).toBe(0);
  expect(uses.chunks).toBeGreaterThanOrEqual(20_000);
  // Texts of many chunks among them, or the counter would never have been seen.
  expect(uses.texts).toBeLessThan(uses.chunks * 0.99);
});
