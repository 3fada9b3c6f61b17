import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { generatePassphrase } from '../../../../electron/core/keys/generate-passphrase.ts';
import { interfaceLanguages } from '../../../../shared/model/preferences.ts';
import { weaknessOf } from '../../../../shared/passphrase/weakness.ts';

describe.each(interfaceLanguages)('a generated passphrase (%s)', (language) => {
  it('has six words or more, 64 bits or more, and is another each time', async () => {
    const made = new Set<string>();
    for (let count = 0; count < 50; count += 1) {
      const { passphrase, bits } = await generatePassphrase(language);
      expect(passphrase.split(' ').length).toBeGreaterThanOrEqual(6);
      expect(bits).toBeGreaterThanOrEqual(64);
      expect(weaknessOf(passphrase)).toBeNull();
      made.add(passphrase);
    }
    expect(made.size).toBe(50);
  });

  it('comes from a list of different words in composed form, with nothing to be lost in typing', async () => {
    const text = await readFile(
      new URL(`../../../../resources/wordlists/${language}.txt`, import.meta.url),
      'utf8',
    );
    const words = text.trimEnd().split('\n');
    expect(new Set(words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''))).size).toBe(
      words.length,
    );
    for (const word of words) expect(word).toMatch(/^[\p{Ll}\p{Lo}]{2,12}$/u);
    expect(text).toBe(text.normalize('NFC'));
  });
});
