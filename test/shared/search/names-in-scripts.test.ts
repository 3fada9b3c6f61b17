import { describe, expect, it } from 'vitest';
import { openLiveIndex } from '../../../shared/search/live-index.ts';
import { readQuery } from '../../../shared/search/query.ts';
import { entryOf, indexOf } from '../../support/index-entries.ts';
import { MemoryArchive, questionOf } from '../../support/memory-archive.ts';

/** One name as it is written in several scripts: each finds the other. */
const pairs: readonly (readonly [string, string])[] = [
  ['Khadija', 'خديجة'],
  ['Khadidja', 'خديجة'],
  ['Khadija', 'Хадиджа'],
  ['Khadija', 'ख़दीजा'],
  ['خديجة', 'Хадиджа'],
  ['Smagulova', 'Смагулова'],
  ['Smagulova', 'سماغولوفا'],
  ['Mohammed', 'محمد'],
  ['Мухаммед', 'محمد'],
  ['Fatima', 'فاطمة'],
  ['Fatima', 'फ़ातिमा'],
  ['Ahmed', 'أحمد'],
  ['Yasmin', 'ياسمين'],
  ['Aisha', 'عائشة'],
  ['Hussein', 'حسين'],
  ['Zeinab', 'زينب'],
  ['Huda', 'هدى'],
  ['Bushra', 'بشرى'],
  ['Malala', 'ملاله'],
  ['Nirbhaya', 'निर्भया'],
  ['Priya', 'प्रिया'],
  ['Priya', 'প্রিয়া'],
  ['Tatyana', 'Татьяна'],
  ['Sergey', 'Сергей'],
  ['Aizhan', 'Айжан'],
  ['Eleni', 'Ελένη'],
  ['Papadopoulos', 'Παπαδόπουλος'],
  ['Miriam', 'מרים'],
  ['Sarah', 'שרה'],
  ['Weinstein', 'Вайнштейн'],
  ['Weinstein', 'ワインスタイン'],
  ['Nino', 'ნინო'],
  ['Anush', 'Անուշ'],
  ['Rahel', 'ራሄል'],
  ['Hayun', '하윤'],
];

const others = [
  'a human court',
  'حكم المحكمة من هذا القانون',
  'суд над мужчиной',
  'अदालत का फैसला',
  '법원의 판결',
];

const foundBy = (texts: readonly string[], typed: string) => {
  const { index, textOf } = indexOf([...others, ...texts], { languages: ['ar'] });
  return index.search(readQuery(typed)).hits.map(({ id }) => textOf(id));
};

describe('a name in another script', () => {
  it.each(pairs)('%s and %s find each other', (one, other) => {
    expect(foundBy([other], one)).toEqual([other]);
    expect(foundBy([one], other)).toEqual([one]);
  });

  it.each([
    ['Smagulova', 'по делу Смагуловой'],
    ['Смагуловой', 'the Smagulova case'],
    ['Khadija', 'وخديجة'],
  ])('%s is found in another form: %s', (typed, text) => {
    expect(foundBy([text], typed)).toEqual([text]);
  });

  it('is found in Korean, which writes a name as one word, by its syllables', () => {
    const { index, textOf } = indexOf(['서하윤 검사는 말했다', '김민수 검사', '법원'], { languages: ['ko'] });
    const found = (typed: string) =>
      index
        .search(readQuery(typed))
        .hits.filter(({ hasAllWords }) => hasAllWords)
        .map(({ id }) => textOf(id));
    expect(found('Seo Ha-yun')).toEqual(['서하윤 검사는 말했다']);
    expect(found('Minsu')).toEqual(['김민수 검사']);
    expect(found('ji law')).toEqual([]);
  });

  it('is found among the people in roles', async () => {
    const archive = new MemoryArchive();
    const { id } = archive.add('نص', { people: [{ name: 'خديجة بنت', role: 'witness' }] });
    archive.add('خديجة');
    const index = await openLiveIndex(archive);
    await index.catchUp();
    const { rows } = await index.search(questionOf('person:Khadija'));
    expect(rows.map(({ document }) => document.id)).toEqual([id]);
  });

  it('comes after the name as it was typed', () => {
    expect(foundBy(['خديجة', 'Khadija'], 'Khadija')).toEqual(['Khadija', 'خديجة']);
  });

  it.each(['court', 'human', 'women', 'party', 'violence', 'من', 'هذا', 'суд', 'Kim', 'Ali', '2018', 'كان'])(
    'is not made of %s',
    (typed) => {
      const texts = [
        'ساره',
        'امينه',
        'مينا',
        'бардо',
        'على',
        'علي',
        'min',
        'hadha',
        'sud',
        'كم',
        'كيم',
        'kana',
      ];
      expect(foundBy(texts, typed).filter((text) => texts.includes(text))).toEqual(
        texts.filter((text) => text === typed),
      );
    },
  );

  it('is not looked for where the word is common among the documents of its own script', () => {
    const { index } = indexOf(['Khadija'], { languages: ['en'] });
    const total = () => index.search(readQuery('خديجة')).total;
    for (let count = 0; count < 1100; count += 1) index.put(entryOf(`court ${count}`, { languages: ['en'] }));
    for (let count = 0; count < 50; count += 1) index.put(entryOf(`خديجة ${count}`, { languages: ['ar'] }));
    expect(total()).toBe(51);
    for (let count = 50; count < 55; count += 1) index.put(entryOf(`خديجة ${count}`, { languages: ['ar'] }));
    expect(total()).toBe(55);
  });

  it('is not meant between quotation marks', () => {
    expect(foundBy(['خديجة', 'Khadija'], '"Khadija"')).toEqual(['Khadija']);
  });

  it('is marked in the text', async () => {
    const archive = new MemoryArchive();
    const { id } = archive.add('قالت خديجة إنها لن تصمت.', { languages: ['ar'] });
    const index = await openLiveIndex(archive);
    await index.catchUp();
    const [shown] = await index.excerpts([id], questionOf('Khadija'));
    const [excerpt] = shown?.excerpts ?? [];
    expect(excerpt?.marks.map(([start, end]) => excerpt.text.slice(start, end))).toEqual(['خديجة']);
  });
});
