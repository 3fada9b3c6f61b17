import { beforeAll, describe, expect, it } from 'vitest';
import { createTranslate } from '../../../shared/i18n/translate.ts';
import { describeReading } from '../../../shared/search/describe-reading.ts';
import { readQuery } from '../../../shared/search/query.ts';
import { queryArchive } from '../../support/query-archive.ts';

const translate = createTranslate('en');
const readingOf = (typed: string) => describeReading(readQuery(typed).reading, { translate });

describe('how a query is read, and what it finds', () => {
  let find: Awaited<ReturnType<typeof queryArchive>>;
  beforeAll(async () => {
    find = await queryArchive();
  });

  /** Documents by their letters: those with all the words, then after a bar those with some. */
  it.each([
    ['violence', 'violence', 'AB'],
    ['violence prison', 'all of: violence, prison', 'A|B'],
    ['harassed cafe', 'all of: harassed, cafe', 'E'],
    ['the violence', 'all of: the, violence', 'AB|E'],
    ['"first instance"', '“first instance” word for word', 'A'],
    ['“first instance”', '“first instance” word for word', 'A'],
    ['«first instance»', '“first instance” word for word', 'A'],
    ['"instance first"', '“instance first” word for word', ''],
    ['"first instance"~5', '“first instance” with at most 5 words between', 'AE'],
    ['"first aid"~2 cafe', 'cafe; “first aid” with at most 2 words between', 'E'],
    ['"court of appeal" prison', 'prison; “court of appeal” word for word', 'A'],
    ['"first instance', 'all of: first, instance', 'AE'],
    ['first instance"', 'all of: first, instance', 'AE'],
    ['""', '', ''],
    ['"', '', ''],
    ['-', '', ''],
    ['--', '', ''],
    ['-"', '', ''],
    ['OR', '', ''],
    ['AND', '', ''],
    ['NOT', '', ''],
    ['OR OR', '', ''],
    ['()', '', ''],
    ['(', '', ''],
    [')', '', ''],
    ['violence -prison', 'violence; without prison', 'B'],
    ['violence −prison', 'violence; without prison', 'B'],
    ['violence NOT prison', 'violence; without prison', 'B'],
    ['-violence', 'without violence', 'CDEF'],
    ['-"first instance" instance', 'instance; without “first instance” word for word', 'E'],
    ['harcèlement OR harassed', 'harcèlement or harassed', 'BE'],
    ['harcèlement OU harassed', 'harcèlement or harassed', 'BE'],
    ['حرية أو prison', 'حرية or prison', 'AD'],
    ['harassed OR', 'harassed', 'E'],
    ['OR harassed', 'harassed', 'E'],
    ['(harcèlement OR harassed) marie', 'marie; harcèlement or harassed', 'BE'],
    ['violence (prison OR travail)', 'violence; prison or travail', 'AB'],
    ['violence -(prison travail)', 'violence; without (prison, travail)', 'AB'],
    ['((((violence', 'violence', 'AB'],
    ['prison))', 'prison', 'A'],
    ['viol*', 'beginning with viol', 'ABC'],
    ['har* instance', 'instance; beginning with har', 'E|AB'],
    ['*', '', ''],
    ['harased~', 'like harased (1 letter may differ)', 'E'],
    ['harased~1', 'like harased (1 letter may differ)', 'E'],
    ['viloence~2', 'like viloence (2 letters may differ)', 'AB'],
    ['~', '', ''],
    ['court:Seoul', 'court: Seoul', 'A'],
    ['court:"High Court"', 'court: High Court', 'A'],
    ['tribunal:séoul', 'court: séoul', 'A'],
    ['محكمة:seoul', 'court: seoul', 'A'],
    ['kind:ruling', 'kind: Ruling', 'A'],
    ['type:jugement violence', 'violence; kind: Ruling', 'A'],
    ['clase:ley', 'kind: Law', 'C'],
    ['نوع:حكم', 'kind: Ruling', 'A'],
    ['country:KR', 'country: KR', 'A'],
    ['pays:Corée', 'country: Corée', 'A'],
    ['país:España', 'country: España', 'C'],
    ['بلد:مصر', 'country: مصر', 'D'],
    ['country:KR,FR violence', 'violence; country: KR,FR', 'AB'],
    ['kind:ruling OR kind:law', 'kind: Ruling or kind: Law', 'AC'],
    ['(kind:ruling OR kind:law) violence', 'violence; kind: Ruling or kind: Law', 'A'],
    ['kind:law OR country:KR OR بلد:مصر', 'kind: Law or country: KR or country: مصر', 'ACD'],
    ['kind:law OR violence', 'violence; kind: Law', ''],
    ['kind:ruling OR', 'kind: Ruling', 'A'],
    ['-country:KR violence', 'violence; without country: KR', 'B'],
    ['outcome:convicted', 'outcome: Convicted', 'A'],
    ['desenlace:condena', 'outcome: Convicted', 'A'],
    ['lang:fr', 'language: fr', 'B'],
    ['langue:arabe', 'language: arabe', 'D'],
    ['tag:travail', 'tag: travail', 'B'],
    ['campaign:balance', 'campaign: balance', 'B'],
    ['person:marie', 'person: marie', 'E'],
    ['persona:"Seo Ha-yun"', 'person: Seo Ha-yun', 'A'],
    ['title:marie', 'title: marie', 'E'],
    ['year:2018', '2018', 'BD'],
    ['année:2018..2019', '2018 to 2019', 'ABD'],
    ['year:٢٠١٨', '2018', 'BD'],
    ['2018..2019', '2018 to 2019', 'ABD'],
    ['2018..', 'from 2018 on', 'ABDF'],
    ['..2010', 'up to 2010', 'C'],
    ['year:2018 to 2019', '2018 to 2019', 'ABD'],
    ['date:mars 2018', 'March 2018', 'B'],
    ['date:"8 March 2018"', 'March 8, 2018', 'B'],
    ['fecha:8 de marzo de 2018', 'March 8, 2018', 'B'],
    ['date:<2018', 'up to 2017', 'C'],
    ['date:since 2019', 'from 2019 on', 'AF'],
    ['year:soon', 'soon (as words: no year is called so)', ''],
    ['kind:sonnet prison', 'prison; sonnet (as words: no kind is called so)', '|A'],
    ['country:Atlantis', 'Atlantis (as words: no country is called so)', ''],
    ['court:', 'court', 'A'],
    ['court: ', 'court', 'A'],
    ['court:-', '', ''],
    ['٢٠١٨', '٢٠١٨', 'D'],
    ['2018', '2018', 'D'],
    ['قانون', 'قانون', 'D'],
    ['قانون -مرأة', 'قانون; without مرأة', 'D'],
    ['自由', '自由', 'F'],
    ['言论自由', '言论自由', 'F'],
    ['"言论自由"', '“言论自由” word for word', 'F'],
    ['🏳️‍🌈', '', ''],
    ['violence 🏳️‍🌈', 'violence', 'AB'],
    ['\u202Eviolence\u2069', 'violence', 'AB'],
    ['\u2066', '', ''],
    ['__proto__', '__proto__', ''],
    ['constructor', 'constructor', ''],
    ['toString:x', 'toString:x', ''],
    ['hasOwnProperty violence', 'all of: hasOwnProperty, violence', '|AB'],
    ['ECLI:FR:CCASS:2019', 'ECLI:FR:CCASS:2019', ''],
    ['1/2004', '1/2004', 'C'],
    ['f(x)', 'f(x)', ''],
    ['l’homme', 'l’homme', ''],
    ['d’une femme', 'all of: d’une, femme', 'B'],
    ['#BalanceTonPorc', '#BalanceTonPorc', 'B'],
    ['balance ton porc', 'all of: balance, ton, porc', 'B'],
    ['a', 'a', 'B'],
    ['   ', '', 'ABCDEF'],
    ['%', '', ''],
    ['\\', '', ''],
    ['<script>', 'script', ''],
    ['violence\u0000prison', 'violence\u0000prison', 'A|B'],
    ['violence violence', 'violence', 'AB'],
    ['VIOLENCE', 'VIOLENCE', 'AB'],
    ['"violence" "prison"', '“violence” word for word; “prison” word for word', 'A'],
    ['violence|prison', 'violence|prison', 'A|B'],
    ['violence | prison', 'violence or prison', 'AB'],
  ])('%j: %s', async (typed, reading, hits) => {
    expect(readingOf(typed)).toBe(reading);
    expect(await find(typed)).toBe(hits);
  });

  it('has ten thousand characters for an answer too, whatever they are', async () => {
    expect(await find('violence '.repeat(1200))).toBe('AB');
    expect(await find('x'.repeat(10_000))).toBe('');
    expect(await find('('.repeat(10_000))).toBe('');
    expect(await find('"'.repeat(10_000))).toBe('');
    expect(await find('a OR '.repeat(2000))).toBe('B');
    expect(await find(Array.from({ length: 1500 }, (_, word) => `word${word}`).join(' '))).toBe('');
  });
});
