import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpts, type Excerpt } from '../../../shared/search/excerpt.ts';
import { createMarker } from '../../../shared/search/marks.ts';
import { readQuery } from '../../../shared/search/query.ts';
import { corpus, describeWithCorpus } from '../../support/corpora.ts';

const marked = ({ text, marks }: Excerpt) => marks.map(([start, end]) => text.slice(start, end));
const filler = 'Nothing of interest is said in this sentence, nor in the next. '.repeat(20);

describe('excerpts', () => {
  it('show the sentence in which most of the words stand together, as it was written', () => {
    const wanted = 'The Court of Appeal convicted him; the victim’s TESTIMONY was believed.';
    const text = `${filler}A court sat. ${filler}${wanted} ${filler}Testimony. ${filler}`;
    const [only] = excerpts(text, readQuery('court testimony convicted'), { most: 1 });
    expect(only?.text).toContain(wanted);
    expect(only && marked(only)).toEqual(['Court', 'convicted', 'TESTIMONY']);
  });

  it('come in the order of the text, at most three, and never show the same twice', () => {
    const text = ['alpha', 'beta', 'gamma', 'delta'].map((word) => `${filler}Here is ${word}. `).join('');
    const found = excerpts(text, readQuery('delta alpha gamma beta'));
    expect(found.flatMap(marked)).toEqual(['alpha', 'beta', 'gamma']);
  });

  it('show the beginning, without marks, where the words stand in the title only', () => {
    const [only, ...others] = excerpts(`\n  First things first. ${filler}`, readQuery('elsewhere'));
    expect(only?.text).toMatch(/^First things first\./);
    expect(only?.marks).toEqual([]);
    expect(others).toEqual([]);
    expect(excerpts('', readQuery('elsewhere'))).toEqual([]);
  });

  it('say with dots where they begin or end inside a sentence, and part no word', () => {
    const sentence = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
    const [only] = excerpts(sentence, readQuery('word100'));
    expect(only?.text).toMatch(/^…word\d+ .*word100 .* word\d+…$/);
    expect(only && marked(only)).toEqual(['word100']);
  });

  it('stand on one line, with single blanks', () => {
    const [only] = excerpts('One\n\n\t  two\u00A0 three.', readQuery('three two'));
    expect(only).toEqual({
      text: 'One two three.',
      marks: [
        [4, 7],
        [8, 13],
      ],
    });
  });

  it('mark what begins with the word being typed', () => {
    const [only] = excerpts('Harassment at work', readQuery('haras', { isTyping: true }));
    expect(only && marked(only)).toEqual(['Harassment']);
  });

  it.each([
    ['لكل شخص الحق في حُرِّيَّة الرأي والتعبير.', 'حرية الراي', ['حُرِّيَّة', 'الرأي']],
    ['हर व्यक्ति को न्याय और स्वतंत्रता का अधिकार है।', 'स्वतन्त्रता', ['स्वतंत्रता']],
    ['人人有言论自由的权利。', '自由', ['自由']],
    ['모든 사람은 사상의 자유를 누린다.', '자유', ['자유']],
    ['すべて人は表現の自由を享有する。', '自由', ['自由']],
    ['Die Strasse heißt “Große Straße”.', 'straße', ['Strasse', 'Straße']],
    ['𝒯he 👩‍👩‍👧 law of e\u0301quality', 'the equality', ['𝒯he', 'e\u0301quality']],
  ])('mark the original: %s', (text, typed, expected) => {
    expect(excerpts(text, readQuery(typed)).flatMap(marked)).toEqual(expected);
  });

  it('have marks in order inside their own text, whatever the text and the query', () => {
    const word = fc.constantFrom(
      'law',
      'Café',
      '自由の',
      '자유의',
      'حرية',
      '\n',
      '. ',
      '👩‍👧',
      'स्वतंत्रता',
      'ﷺ',
      '\uD800',
    );
    const text = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.array(word, { maxLength: 4 }), (anyText, typed) => {
        for (const { text: shown, marks } of excerpts(anyText, readQuery(typed.join(' ')))) {
          expect(shown.length).toBeLessThanOrEqual(420);
          let last = 0;
          for (const [start, end] of marks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(shown.length);
        }
      }),
    );
  });
});

describe('marking a text that is shown whole', () => {
  it('gives every place once, joined where words overlap', () => {
    expect(createMarker(readQuery('자유의'))('자유의 여신, 자유')).toEqual([
      [0, 3],
      [8, 10],
    ]);
  });
});

describeWithCorpus('udhr', 'excerpts of the Universal Declaration', () => {
  it.each([
    ['eng', 'freedom thought', /freedom of thought/],
    ['spa', 'libertad pensamiento', /libertad de pensamiento/],
    ['rus', 'свободу мысли', /свободу мысли/],
    ['kor', '사상 양심', /사상, 양심/],
    ['cmn_hans', '思想 良心', /思想、良心/],
  ])('show the right passage of %s', (language, typed, expected) => {
    const text = readFileSync(corpus(`udhr/${language}.txt`), 'utf8');
    expect(excerpts(text, readQuery(typed)).some((excerpt) => expected.test(excerpt.text))).toBe(true);
  });
});
