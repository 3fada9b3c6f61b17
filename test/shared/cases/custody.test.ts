import { describe, expect, it } from 'vitest';
import { custodyIn } from '../../../shared/cases/custody.ts';
import { custodySet } from '../../../shared/cases/custody-set.ts';
import { changeOfSentence } from '../../../shared/cases/sentence-change.ts';
import type { SentencePart } from '../../../shared/model/document.ts';

/** As `2y 6m`; empty where no time in custody is read. */
function read(sentence: string): string {
  const custody = custodyIn(sentence);
  if (!custody) return '';
  const { years, months, weeks, days, isForLife, isSuspended } = custody;
  const parts = [years && `${years}y`, months && `${months}m`, weeks && `${weeks}w`, days && `${days}d`];
  return [isForLife && 'life', ...parts, isSuspended && 'suspended'].filter(Boolean).join(' ');
}

describe('the time in custody that a sentence sets', () => {
  it.each([
    ['2 years', '2y'],
    ['3 years 6 months', '3y 6m'],
    ['18 months in prison', '18m'],
    ['Deux ans d’emprisonnement, dont un an avec sursis ; 10 000 € d’amende', '2y'],
    ['Deux ans et six mois d’emprisonnement ; interdiction de diriger pendant cinq ans', '2y 6m'],
    ['2 años y 6 meses de prisión', '2y 6m'],
    ['징역 3년 6월, 성폭력 치료프로그램 40시간 이수, 취업제한 5년', '3y 6m'],
    ['懲役3年6月', '3y 6m'],
    ['有期徒刑三年六个月', '3y 6m'],
    ['السجن لمدة سنتين وستة أشهر مع غرامة', '2y 6m'],
    ['तीन वर्ष का कारावास', '3y'],
    ['eighteen months’ imprisonment, suspended for two years', '18m suspended'],
    ['징역 2년 집행유예 3년', '2y suspended'],
    ['life imprisonment', 'life'],
  ])('is read of “%s”', (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });

  it.each([
    ['an acquittal', '무죄'],
    ['damages of so many months of pay', 'Damages of twelve months’ salary and KSh 1,500,000'],
    ['a ban', 'Five years’ ban from office'],
    ['probation', 'two years’ probation'],
    ['a fine', 'a fine of 5,000'],
    ['nothing', ''],
  ])('is not read of %s', (_, sentence) => {
    expect(read(sentence)).toBe('');
  });
});

describe('the change of a sentence', () => {
  it.each([
    ['2 years', '2 years 6 months', 'longer'],
    ['3 years', '18 months in prison', 'shorter'],
    ['24 months in prison', 'two years in prison', 'same'],
    ['10 years in prison', 'life imprisonment', 'longer'],
    ['무죄', '징역 3년 6월', 'unknown'],
  ])('from “%s” to “%s” is told as %s, and both texts are kept', (before, after, kind) => {
    expect(changeOfSentence({ sentence: before }, { sentence: after })).toMatchObject({
      before,
      after,
      kind,
    });
  });
});

describe('the time in custody that somebody counted', () => {
  const years = (amount: number, more = {}) => ({ type: 'imprisonment', amount, unit: 'years', ...more });
  const months = { type: 'imprisonment', amount: 6, unit: 'months' };
  const fine = { type: 'fine', amount: 20_000, unit: 'NOK' };
  const of = (...sentences: SentencePart[]) => custodySet({ sentence: '9 years in prison', sentences });

  it('goes before what the words say, whatever was imposed beside it', () => {
    expect(of(years(2), months, fine)).toMatchObject({ years: 2, months: 6, isSuspended: false });
    expect(of({ type: 'life-imprisonment' }, years(2))).toMatchObject({ isForLife: true });
    expect(of(fine)).toMatchObject({ years: 9 });
  });

  it('is what is served; suspended only where all of it is', () => {
    expect(of(years(1), { ...months, isSuspended: true })).toMatchObject({ years: 1, months: 0 });
    expect(of(years(1, { isSuspended: true }))).toMatchObject({ years: 1, isSuspended: true });
  });

  it('is not added up of two of one unit, and not guessed where no amount is', () => {
    expect(of(years(2), years(3))).toBeUndefined();
    expect(of({ type: 'imprisonment' })).toBeUndefined();
  });

  it('tells the change of a sentence without any words', () => {
    const change = changeOfSentence({ sentences: [years(2)] }, { sentences: [years(2), months] });
    expect(change).toMatchObject({ kind: 'longer', custodyAfter: { years: 2, months: 6 } });
  });
});
