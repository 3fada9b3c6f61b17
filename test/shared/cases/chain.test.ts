import { describe, expect, it } from 'vitest';
import { chainOf, wonAfterAcquittal } from '../../../shared/cases/chain.ts';
import { createLinks } from '../../../shared/cases/links.ts';
import { rulingSchema, type Document } from '../../../shared/model/document.ts';
import { sampleDocument } from '../../support/sample-document.ts';

function ruling(said: object, more: Partial<Document> = {}): Document {
  return sampleDocument({ kind: 'ruling', ruling: rulingSchema.parse(said), countries: ['KR'], ...more });
}

const reviews = (reference: string): Partial<Document> => ({ related: [{ relation: 'reviews', reference }] });

const first = ruling({ docket: '2018고합9103', outcome: 'acquitted', stage: 'first-instance' });
const appeal = ruling(
  { docket: '2019노9227', outcome: 'convicted', stage: 'appeal', sentence: '징역 3년 6월' },
  reviews('해솔지방법원 2018고합9103'),
);
const last = ruling(
  { docket: '2020도99418', outcome: 'upheld', stage: 'supreme', sentence: '징역 3년 6월 확정' },
  reviews('2019노9227'),
);

const chain = (...documents: readonly Document[]) => chainOf(documents, createLinks(documents));

describe('the chain of a case', () => {
  it('goes from the first instance to the last, whatever order the documents came in', () => {
    const steps = chain(last, appeal, first);
    expect(steps.map(({ document }) => document.id)).toEqual([first.id, appeal.id, last.id]);
    expect(steps.map(({ level }) => level)).toEqual([0, 1, 2]);
  });

  it('tells what each ruling made of the one that it reviews', () => {
    const [, second, third] = chain(first, appeal, last);
    expect(second?.reviews).toMatchObject([{ of: first.id, before: 'acquitted', after: 'convicted' }]);
    expect(third?.reviews[0]?.sentence).toMatchObject({ kind: 'same' });
    expect(wonAfterAcquittal(chain(first, appeal, last)).map(({ document }) => document.id)).toEqual([
      appeal.id,
    ]);
  });

  it('takes nothing for a review that no document says', () => {
    const alone = ruling({ docket: '2020노1', outcome: 'convicted', stage: 'appeal' });
    expect(chain(first, alone).flatMap((step) => step.reviews)).toEqual([]);
  });

  it('ends, though two rulings are said to review each other', () => {
    const one = ruling({ docket: 'A 100/2019' }, reviews('B 200/2019'));
    const other = ruling({ docket: 'B 200/2019' }, reviews('A 100/2019'));
    expect(chain(one, other)).toHaveLength(2);
  });
});

describe('a reference', () => {
  const naming = (reference: string, said: Partial<Document> = {}) =>
    sampleDocument({ countries: ['KR'], related: [{ relation: 'cites', reference }], ...said });
  const meant = (from: Document, ...others: readonly Document[]) =>
    createLinks([from, ...others]).from(from.id)[0]?.to;

  it('finds a document by its docket, ECLI, law number, title and file name', () => {
    const law = sampleDocument({ kind: 'law', law: { number: '2018-703' }, title: 'Loi du 3 août 2018' });
    const ecli = ruling({ ecli: 'ECLI:FR:CAVBG:2019:1902236' });
    expect(meant(naming('Loi n° 2018-703'), law)).toBe(law.id);
    expect(meant(naming('loi du 3 aout 2018'), law)).toBe(law.id);
    expect(meant(naming('ECLI:FR:CAVBG:2019:1902236'), ecli)).toBe(ecli.id);
    const named = sampleDocument({ provenance: { ...law.provenance, fileName: 'verdict-2.pdf' } });
    expect(meant(naming('verdict-2.pdf'), named)).toBe(named.id);
  });

  it('means the docket of its own country, and nothing where two there have it', () => {
    const korean = ruling({ docket: '9103/2018' });
    const french = ruling({ docket: '9103/2018' }, { countries: ['FR'] });
    expect(meant(naming('9103/2018'), french, korean)).toBe(korean.id);
    expect(meant(naming('9103/2018'), korean, ruling({ docket: '9103/2018' }))).toBeUndefined();
  });

  it('stays where a person bound it', () => {
    const [one, other] = [ruling({ docket: '1/2018' }), ruling({ docket: '2/2018' })];
    const from = naming('1/2018', {
      related: [{ relation: 'cites', reference: '1/2018', document: other.id }],
    });
    expect(meant(from, one, other)).toBe(other.id);
  });

  it('is seen from both sides', () => {
    const links = createLinks([first, appeal]);
    expect(links.to(first.id)).toEqual(links.from(appeal.id));
  });
});
