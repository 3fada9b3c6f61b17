import { describe, expect, it } from 'vitest';
import { tokens } from '../../../shared/search/analyze.ts';
import { phraseFinder } from '../../../shared/search/phrase-finder.ts';
import { unitsOf } from '../../../shared/search/plain-run.ts';
import { diceOf } from '../../support/dice.ts';

const has = (text: string, ...terms: readonly string[]) =>
  phraseFinder(terms)({ text, units: unitsOf(text) });

/** The words of a text, one behind the other, read as the index reads them. */
const wordsOf = (text: string) =>
  tokens(text, { language: null }).flatMap(({ term, role }) => (role === 'word' ? [term] : []));

function standsThere(text: string, terms: readonly string[]): boolean {
  const words = wordsOf(text);
  return words.some((_, place) => terms.every((term, each) => words[place + each] === term));
}

/** Words and what parts them, chosen for what makes them hard to tell. */
const pieces = [
  "l'homme qu’une d'art l'œuvre œuvre Œuvre aujourd'hui O'Brien woman's John’s MeToo ÉTÉ e\u0301te\u0301 ﬁnal ﬃ",
  'straße STRASSE naïve ＡＢＣ abc m² ½ Ⅳ 2018 ٢٠١٨ İstanbul ısı co\u00ADop 𝐛𝐨𝐥𝐝 Ǆ ﻻ الله قانون القانون مُحَمَّد محمـد می\u200Cشود کە\u0654 كه',
  'суд Суда ґанок ёлка Αθήνα λόγος שלום צה"ל 法院 第一审 的证词 法院abc 자유 자유의 हिन्दी กฎหมาย カタカナ',
].flatMap((line) => line.split(' '));
const gaps = [' ', ' ', ' ', '\n', ', ', ' — ', '-', ' 😀 ', '_', " '", '’ ', '\u200B', ' ـ ', '。', ''];

describe('a phrase in a text', () => {
  it('is found wherever its words stand side by side, whatever they are written like', () => {
    const dice = diceOf(5);
    const pick = <Item>(items: readonly Item[]) => items[dice(items.length)] as Item;
    let found = 0;
    for (let round = 0; round < 600; round += 1) {
      const text = Array.from({ length: 12 }, () => pick(pieces) + pick(gaps)).join('');
      const words = wordsOf(text);
      const at = dice(words.length);
      const terms = words.slice(at, at + 1 + dice(3));
      expect([text, terms, has(text, ...terms)]).toEqual([text, terms, true]);
      const asked = [pick(words), pick(words)];
      const isThere = has(text, ...asked);
      expect([text, asked, isThere]).toEqual([text, asked, standsThere(text, asked)]);
      if (isThere) found += 1;
    }
    expect(found).toBeGreaterThan(20);
  });

  it('is not found where a word, a letter or another order stands between', () => {
    expect(has('the first instance', 'first', 'instance')).toBe(true);
    expect(has('the First — INSTANCE!', 'first', 'instance')).toBe(true);
    expect(has('first an instance', 'first', 'instance')).toBe(false);
    expect(has('instance first', 'first', 'instance')).toBe(false);
    expect(has('firsts instance', 'first', 'instance')).toBe(false);
    expect(has('the first instances', 'first', 'instance')).toBe(false);
    expect(has('firstinstance', 'first', 'instance')).toBe(false);
    expect(has('first first instance', 'first', 'instance')).toBe(true);
  });

  it('is found again behind what only looked like it', () => {
    expect(has('œ œ b', 'oe', 'b')).toBe(true);
    expect(has("d'art d'artiste, art moderne", 'art', 'moderne')).toBe(true);
  });
});
