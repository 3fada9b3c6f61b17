import { describe, expect, it } from 'vitest';
import { readQuery } from '../../../shared/search/query.ts';
import { indexOf } from '../../support/index-entries.ts';

/** Each finds the other: typed with and without, in the letters of another keyboard, in another width. */
const pairs: readonly (readonly [string, string])[] = [
  ['café', 'cafe'],
  ['Straße', 'strasse'],
  ['STRASSE', 'straße'],
  ['İstanbul', 'istanbul'],
  ['ISPARTA', 'ısparta'],
  ['œuvre', 'oeuvre'],
  ['Ærø', 'aero'],
  ['Łódź', 'lodz'],
  ['Đặng', 'dang'],
  ['ŋoom', 'noom'],
  ['Ελευθερία', 'ΕΛΕΥΘΕΡΙΑ'],
  ['λόγος', 'ΛΟΓΟΣ'],
  ['ёлка', 'елка'],
  ['שָׁלוֹם', 'שלום'],
  ['צה״ל', 'צה"ל'],
  ['مُحَمَّد', 'محمد'],
  ['إسلام', 'اسلام'],
  ['مـحـمـد', 'محمد'],
  ['مسؤول', 'مسوول'],
  ['عدالة', 'عداله'],
  ['مستشفى', 'مستشفي'],
  ['زندگی', 'زندگي'],
  ['کتاب', 'كتاب'],
  ['ہندوستان', 'هندوستان'],
  ['ﺣﺮﻳﺔ', 'حرية'],
  ['हिन्दी', 'हिंदी'],
  ['क़ानून', 'कानून'],
  ['फ़ैसला', 'फैसला'],
  ['ＡＢＣ', 'abc'],
  ['２０１８', '2018'],
  ['٢٠١٨', '2018'],
  ['۲۰۱۸', '2018'],
  ['२०१८', '2018'],
  ['ｶﾀｶﾅ', 'カタカナ'],
  ['l’homme', 'homme'],
  ["dell'avvocata", 'avvocata'],
  ["women's", 'women'],
  ["N'Diaye", 'Ndiaye'],
  ['#MeToo', 'metoo'],
  ['rulings', 'ruling'],
  ['libertades', 'libertad'],
  ['violaciones', 'violación'],
  ['свободы', 'свобода'],
  ['женщинами', 'женщина'],
  ['co\u00ADopération', 'cooperation'],
  ['ﬁnance', 'finance'],
];

/** The second, typed, finds a document with the first; the other way round it need not. */
const reached: readonly (readonly [text: string, typed: string])[] = [
  ['#BalanceTonPorc', 'balance ton porc'],
  ['İstanbul’da', 'istanbul'],
  ['자유의', '자유'],
  ['자유의', '자'],
  ['법률은', '법'],
  ['والحرية', 'حرية'],
  ['بالحرية', 'الحرية'],
  ['حرية', 'الحرية'],
  ['کتاب‌ها', 'کتاب'],
  ['言论自由', '自由'],
  ['法律援助', '法'],
  ['เสรีภาพและความยุติธรรม', 'เสรีภาพ'],
  ['non-consensual', 'consensual'],
];

const others = ['a garden with roses', 'حديقة الورود', '一座花园', '장미 정원', 'сад с розами'];

function findsFirst(text: string, typed: string): void {
  const { index, textOf } = indexOf([...others, text]);
  const { hits } = index.search(readQuery(typed));
  expect(hits.map((hit) => textOf(hit.id))).toEqual([text]);
  expect(hits[0]?.hasAllWords).toBe(true);
}

describe('what is written one way and typed another', () => {
  it.each(pairs)('%s and %s find each other', (one, other) => {
    findsFirst(one, other);
    findsFirst(other, one);
  });

  it.each(reached)('a document with %s is found by %s', findsFirst);

  it('keeps apart what only looks alike', () => {
    const { index } = indexOf(['कर', 'คน', 'がく']);
    for (const typed of ['कार', 'คนะ', 'かく']) expect(index.search(readQuery(typed)).total).toBe(0);
  });
});
