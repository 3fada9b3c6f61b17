import { describe, expect, it } from 'vitest';
import { createNearIndex } from '../../../../electron/core/near/near-index.ts';
import { loadNearIndex, saveNearIndex } from '../../../../electron/core/near/saved-near-index.ts';
import { likenessOf, shinglesOf } from '../../../../electron/core/near/shingles.ts';
import { signatureOf } from '../../../../electron/core/near/signature.ts';
import { newDocumentId } from '../../../../electron/core/new-id.ts';
import { diceOf } from '../../../support/dice.ts';

const dice = diceOf(7);
const textOf = (words: number) => Array.from({ length: words }, () => `w${dice(50_000)}`).join(' ');

/** Thousands of unlike texts, and the signature of each. */
function manyTexts(count: number) {
  const index = createNearIndex();
  const texts = Array.from({ length: count }, () => ({ id: newDocumentId(), text: textOf(120) }));
  for (const { id, text } of texts) index.add(id, signatureOf(shinglesOf(text)));
  return { index, texts };
}

const wanted = { likeness: 0.5, most: 10 };

describe('signatures of texts', () => {
  it('find a text again from which a fifth was cut, among thousands and after growing', () => {
    const { index, texts } = manyTexts(3000);
    const missed = texts.filter(({ id, text }) => {
      const cut = text.split(' ').slice(0, 96).join(' ');
      return !index.candidates(signatureOf(shinglesOf(cut)), wanted).includes(id);
    });
    expect(missed.length).toBeLessThan(3);
  });

  it('let nearly nothing through that is unlike', () => {
    const { index } = manyTexts(3000);
    const found = Array.from({ length: 200 }, () =>
      index.candidates(signatureOf(shinglesOf(textOf(120))), wanted),
    );
    expect(found.flat()).toEqual([]);
  });

  it('come out of their saved form as they were, without the documents that are gone', () => {
    const { index, texts } = manyTexts(100);
    const gone = texts[3]?.id;
    const again = loadNearIndex(saveNearIndex(index), (id) => id !== gone);
    expect(again?.size).toBe(99);
    const kept = [...index.entries()].filter(([id]) => id !== gone);
    expect([...(again?.entries() ?? [])]).toEqual(kept);
  });

  it('are made anew where they were made otherwise, or are not whole', () => {
    const saved = saveNearIndex(manyTexts(2).index);
    expect(loadNearIndex(saved.subarray(0, -1), () => true)).toBeNull();
    expect(loadNearIndex(Buffer.concat([Buffer.from('near 0'), saved]), () => true)).toBeNull();
    const older = Buffer.from(saved);
    older.write('near 1');
    expect(loadNearIndex(older, () => true)).toBeNull();
  });
});

describe('a signature', () => {
  it('agrees with another in as many places as the texts are alike, short ones too', () => {
    for (const words of [24, 60, 120, 1000])
      for (const share of [0.5, 0.8]) {
        let [agreed, alike] = [0, 0];
        for (let pair = 0; pair < 60; pair += 1) {
          const text = textOf(words);
          const cut = text.split(' ').slice(0, Math.floor(words * share));
          const [one, other] = [shinglesOf(text), shinglesOf(`${cut.join(' ')} ${textOf(5)}`)];
          const [mine, its] = [signatureOf(one), signatureOf(other)];
          agreed += mine.filter((byte, at) => byte === its[at]).length / mine.length / 60;
          alike += likenessOf(one, other) / 60;
        }
        // A byte of 256 agrees by chance.
        expect(Math.abs(agreed - alike)).toBeLessThan(0.03);
      }
  });

  it('is made of any text, of one run of words and of none', () => {
    expect(signatureOf(shinglesOf('one two three'))).toHaveLength(96);
    expect(new Set(signatureOf(shinglesOf('one two three'))).size).toBeGreaterThan(60);
    expect(signatureOf(shinglesOf(''))).toEqual(new Uint8Array(96));
  });
});

describe('likeness', () => {
  it('is what both have of what either has, whatever the case, the accents and the marks', () => {
    expect(likenessOf(shinglesOf('One two, three — FOUR'), shinglesOf('one two three four'))).toBe(1);
    expect(likenessOf(shinglesOf('élan vital été'), shinglesOf('Elan vital ete!'))).toBe(1);
    expect(likenessOf(shinglesOf('a b c d'), shinglesOf('b c d e'))).toBeCloseTo(1 / 3);
    expect(likenessOf(shinglesOf('a'), shinglesOf('a'))).toBe(0);
  });
});
