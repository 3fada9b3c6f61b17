import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { francAll } from 'franc';
import { expect, it } from 'vitest';
import { languageScores } from '../../../electron/parser/language-scores.ts';
import { corpus, describeWithCorpus } from '../../support/corpora.ts';

function expectSame(text: string, only?: ReadonlySet<string>): void {
  const theirs = francAll(text, { minLength: 1, ...(only && { only: [...only] }) });
  expect(languageScores(text, only)).toEqual(theirs);
}

it('the languages of any text are those that franc finds, with the same scores', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expectSame(text);
    }),
    { numRuns: 200 },
  );
  expectSame('');
  expectSame('12 345');
  expectSame('__proto__ constructor toString '.repeat(20));
});

it('a choice of languages leaves the others out, as in franc', () => {
  const text = 'La Comisión recibió las denuncias de las trabajadoras y ordenó que se protegiera a quienes';
  expectSame(text, new Set(['spa', 'glg', 'por']));
  expectSame(text, new Set(['rus']));
  expectSame('대한민국의 모든 국민은 법 앞에 평등하다', new Set(['kor']));
  expectSame('대한민국의 모든 국민은 법 앞에 평등하다', new Set(['jpn']));
});

describeWithCorpus('udhr', 'the translations of the Universal Declaration', () => {
  it('are ranked as by franc, all of them', { timeout: 60_000 }, () => {
    for (const name of readdirSync(corpus('udhr')).filter((each) => each.endsWith('.txt')))
      expectSame(readFileSync(corpus(`udhr/${name}`), 'utf8').slice(500, 900));
  });
});
