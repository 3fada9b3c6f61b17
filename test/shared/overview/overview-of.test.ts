import { describe, expect, it } from 'vitest';
import { currentCountries, formerCountries } from '../../../shared/model/countries.ts';
import { rulingSchema, type Document } from '../../../shared/model/document.ts';
import type { Counted, Overview } from '../../../shared/model/overview.ts';
import { overviewOf } from '../../../shared/overview/overview-of.ts';
import { openLiveIndex } from '../../../shared/search/live-index.ts';
import { countedIn } from '../../support/counted-in.ts';
import { MemoryArchive, questionOf } from '../../support/memory-archive.ts';
import { sampleDocument } from '../../support/sample-document.ts';

/** What the overview says of these documents, and for each number what the search for it finds. */
async function looked(said: readonly Partial<Document>[]): Promise<{
  readonly overview: Overview;
  readonly found: (counted: Counted) => Promise<number>;
}> {
  const archive = new MemoryArchive();
  const documents = said.map((each) => archive.add('A text.', each));
  const index = await openLiveIndex(archive);
  await index.catchUp();
  const found = async ({ query }: Counted) => {
    const asked = questionOf(query, { isTyping: true, limit: 1 });
    const { total, totalWithAllWords } = await index.search(asked);
    expect(total).toBe(totalWithAllWords);
    return total;
  };
  return { overview: overviewOf(documents), found };
}

const ruling = (said: object) => rulingSchema.parse(said);
const short = (all: readonly Counted[]) => all.map(({ value, count }) => `${value} ${count}`);

describe('the overview', () => {
  it('gives with every number a search that finds as many documents', async () => {
    const { overview, found } = await looked([
      { date: '2018-11-25', countries: ['KR', 'JP'] },
      { date: '2017-10/2019-02', countries: ['KR', 'KR'] },
      { date: '201X', countries: ['SUHH'] },
      { date: '1791~', kind: 'law', law: { status: 'in-force' } },
      { date: '2020/..', kind: 'law', countries: ['YUCS'] },
      { date: '../2016', kind: 'testimony', countries: ['Korea, as an older program wrote it'] },
      { date: 'about then', kind: 'report' },
      { kind: 'other' },
      { kind: 'ruling', date: '2018', ruling: ruling({ outcome: 'acquitted', stage: 'first-instance' }) },
      { kind: 'ruling', date: '2019', ruling: ruling({ outcome: 'convicted', stage: 'appeal' }) },
      { kind: 'ruling', ruling: ruling({ outcome: 'convicted', stage: 'appeal' }) },
      { kind: 'ruling', date: '1950', ruling: ruling({ outcome: 'convicted' }) },
      { kind: 'ruling', date: '2018/2019', ruling: ruling({ outcome: 'convicted' }) },
      { kind: 'ruling', ruling: ruling({}) },
      // No ruling, whatever an older program kept of it.
      { ruling: ruling({ outcome: 'acquitted', stage: 'appeal' }) },
    ]);
    for (const counted of countedIn(overview))
      expect([counted, await found(counted)]).toEqual([counted, counted.count]);
    expect(short(overview.countries)).toEqual(['KR 2', 'JP 1', 'SUHH 1', 'YUCS 1']);
    expect(overview.withoutCountry).toBe(11);
    expect(overview.time.undated?.count).toBe(5);
    expect(overview.outcomes.map(({ stage, outcome, all }) => [stage, outcome, all.count])).toEqual([
      ['first-instance', 'acquitted', 1],
      ['appeal', 'convicted', 2],
      ['', 'convicted', 2],
    ]);
    expect(short(overview.laws)).toEqual(['in-force 1', ' 1']);
  });

  it('finds every country that there is or was by its own code alone', async () => {
    const codes = [...currentCountries(), ...formerCountries];
    const { overview, found } = await looked(codes.map((code) => ({ countries: [code] })));
    expect(overview.countries).toHaveLength(codes.length);
    for (const counted of overview.countries)
      expect([counted.value, await found(counted)]).toEqual([counted.value, 1]);
  });

  it('tells few years by their months, as the search for a month finds them', async () => {
    const { overview, found } = await looked([
      { date: '2018-11-25' },
      { date: '2018-11' },
      { date: '2018' },
      { date: '2018-12/2019-01' },
    ]);
    expect(overview.time.unit).toBe('month');
    expect(short(overview.time.counted).slice(9)).toEqual([
      '2018-10 1',
      '2018-11 3',
      '2018-12 2',
      '2019-01 1',
    ]);
    for (const counted of overview.time.counted) expect(await found(counted)).toBe(counted.count);
  });

  it('puts what lies far from the others together, not each year between', async () => {
    const many = Array.from({ length: 30 }, (_, place) => ({ date: String(1995 + place) }));
    const { overview, found } = await looked([...many, { date: '1791' }, { date: '1804' }, { date: '2203' }]);
    const { counted } = overview.time;
    expect([counted[0], counted.at(-1)]).toMatchObject([
      { value: '..1994', count: 2 },
      { value: '2025..', count: 1 },
    ]);
    for (const each of counted) expect(await found(each)).toBe(each.count);
  });

  it('says of nothing that there is nothing', () => {
    expect(overviewOf([])).toMatchObject({ documents: 0, countries: [], outcomes: [], kinds: [] });
  });

  it('lists what came last, by days of this place', () => {
    const at = (importedAt: string, title: string) => {
      const made = sampleDocument({ title });
      return { ...made, provenance: { ...made.provenance, importedAt } };
    };
    const { additions } = overviewOf([
      at('2026-03-01T12:00:00.000Z', 'first'),
      at('2026-11-20T12:00:00.000Z', 'third'),
      at('2026-11-20T12:00:00.000Z', 'fourth'),
      at('2026-05-01T12:00:00.000Z', 'second'),
    ]);
    expect(additions.newest.map(({ title }) => title)).toEqual(['fourth', 'third', 'second', 'first']);
    expect(additions.days).toEqual([
      { value: '2026-11-20', count: 2, query: 'added:2026-11-20' },
      { value: '2026-05-01', count: 1, query: 'added:2026-05-01' },
      { value: '2026-03-01', count: 1, query: 'added:2026-03-01' },
    ]);
  });
});
