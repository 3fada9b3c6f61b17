import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { detectLanguage } from '../../../electron/parser/language.ts';
import { corpus, describeWithCorpus } from '../../support/corpora.ts';

const spanish =
  'La Comisión recibió las denuncias de las trabajadoras y ordenó que se protegiera a quienes habían declarado ante el tribunal.';

it('the language of a sentence is told when it is clear', () => {
  expect(detectLanguage(spanish)).toBe('es');
  expect(
    detectLanguage('قضت المحكمة العليا بأن الشاكية تعرضت للتحرش في مكان عملها وألزمت الشركة بالتعويض'),
  ).toBe('ar');
  expect(
    detectLanguage(
      '최고법원은 피해자의 진술이 일관되고 구체적이며 이를 의심할 만한 사정이 없다고 판단하였고 원심 판결을 그대로 확정하였다 그리고 상고를 기각하였다 그 이유는 다음과 같다',
    ),
  ).toBe('ko');
});

it('the language of a few words, of numbers, or of a mixture is not guessed', () => {
  expect(detectLanguage('Carta abierta')).toBeUndefined();
  expect(detectLanguage('2018 2019 '.repeat(100))).toBeUndefined();
  const english =
    'The Commission received the complaints of the workers and ordered that those who spoke be protected.';
  expect(detectLanguage(`${spanish} ${english} `.repeat(20).slice(0, 480))).not.toBe('en');
});

describeWithCorpus('udhr', 'the languages of the Universal Declaration', () => {
  it.each([
    ['eng', 'en'],
    ['fra', 'fr'],
    ['spa', 'es'],
    ['arb', 'ar'],
    ['cmn_hans', 'zh'],
    ['hin', 'hi'],
    ['kor', 'ko'],
    ['jpn', 'ja'],
    ['rus', 'ru'],
    ['wol', 'wo'],
    ['swh', 'sw'],
    ['por_BR', 'pt'],
    ['urd', 'ur'],
    ['ben', 'bn'],
    ['tur', 'tr'],
    ['amh', 'am'],
  ])('%s is %s', (name, tag) => {
    expect(detectLanguage(readFileSync(corpus(`udhr/${name}.txt`), 'utf8'))).toBe(tag);
  });
});
