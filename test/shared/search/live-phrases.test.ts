import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { openLiveIndex } from '../../../shared/search/live-index.ts';
import { MemoryArchive, questionOf } from '../../support/memory-archive.ts';

describe('phrases in an index kept up with its archive', () => {
  it('are found by the texts, as words near each other are, and left out where they are excluded', async () => {
    const archive = new MemoryArchive();
    const right = archive.add('In the first instance she was heard.');
    const apart = archive.add('The instance was first of all a farce.');
    const other = archive.add('The court of appeal, and an instance.');
    const index = await openLiveIndex(archive);
    await index.catchUp();
    const found = async (typed: string) => {
      const { rows, total } = await index.search(questionOf(typed));
      expect(total).toBe(rows.length);
      return rows.map((row) => row.document.id).toSorted();
    };
    const sorted = (...documents: readonly { readonly id: DocumentId }[]) =>
      documents.map(({ id }) => id).toSorted();
    expect(await found('"first instance"')).toEqual(sorted(right));
    expect(await found('"first instance"~2')).toEqual(sorted(right, apart));
    expect(await found('instance -"first instance"')).toEqual(sorted(apart, other));
    expect(await found('"first instance" OR "court of appeal"')).toEqual(sorted(right, other));
    expect(await found('instance (first -"first instance")')).toEqual(sorted(apart, other));
    expect(await found('"instances"')).toEqual([]);
    const named = archive.add('Nothing here.', { people: [{ name: 'Khady Faye', role: 'applicant' }] });
    await index.catchUp();
    expect(await found('"khady faye"')).toEqual(sorted(named));
  });

  it('are told apart by what stands between in a script without spaces, and found there too', async () => {
    const archive = new MemoryArchive();
    const chinese = '法院在第一审中听取了她的证词并且作出了有罪的判决';
    archive.add(`The first ${chinese} instance.`);
    archive.add(`The first${chinese} instance.`);
    const right = archive.add(`${chinese}: the first instance ${chinese}.`);
    const index = await openLiveIndex(archive);
    await index.catchUp();
    const found = async (typed: string) => {
      const { rows } = await index.search(questionOf(typed));
      return rows.map((row) => row.document.id);
    };
    expect(await found('"first instance"')).toEqual([right.id]);
    expect(await found('"她的证词"')).toHaveLength(3);
    expect(await found('"第一审 instance"')).toEqual([]);
    expect(await found('"first instance"~50')).toContain(right.id);
  });

  it('fill a page without everything being read when there is no time, and say so', async () => {
    const archive = new MemoryArchive();
    for (let count = 0; count < 120; count += 1) archive.add(`first instance ${count}`);
    const index = await openLiveIndex(archive);
    await index.catchUp();
    const hasty = await index.search(questionOf('"first instance"', { limit: 10, patience: 0 }));
    expect(hasty).toMatchObject({ total: 120, isTotalExact: false });
    expect(hasty.rows).toHaveLength(10);
    expect(archive.textsAsked.length).toBeLessThan(120 + 120);
  });

  it('are looked for once in each text, for every page and the count, until something changes', async () => {
    const archive = new MemoryArchive();
    for (let count = 0; count < 120; count += 1) archive.add(`first instance ${count}`);
    const last = archive.add('The first, an instance.');
    const index = await openLiveIndex(archive);
    await index.catchUp();
    await index.search(questionOf('"first instance"', { limit: 10, patience: 0 }));
    await index.search(questionOf('"first instance"'));
    const asked = archive.textsAsked.length;
    const whole = await index.search(questionOf('"first instance"', { offset: 50 }));
    expect(whole.total).toBe(120);
    expect(archive.textsAsked).toHaveLength(asked);
    archive.add('Now in the first instance.', { id: last.id, revision: 2 });
    await index.catchUp();
    expect((await index.search(questionOf('"first instance"'))).total).toBe(121);
    archive.add('No more.', { id: last.id, revision: 3 });
    await index.catchUp();
    expect((await index.search(questionOf('"first instance"'))).total).toBe(120);
  });

  it('are looked for no further once something else is asked', async () => {
    const archive = new MemoryArchive();
    for (let count = 0; count < 120; count += 1) archive.add(`the first and an instance ${count}`);
    const index = await openLiveIndex(archive);
    await index.catchUp();
    const before = archive.textsAsked.length;
    const isOvertaken = () => archive.textsAsked.length > before;
    const found = await index.search(questionOf('"first instance"'), { isOvertaken });
    expect(found).toMatchObject({ isTotalExact: false });
    expect(archive.textsAsked.length).toBeLessThan(before + 60);
  });

  it('are counted by every facet, each as it would be without the filter by it', async () => {
    const archive = new MemoryArchive();
    archive.add('In the first instance.', { kind: 'ruling', countries: ['FR'], date: '2018' });
    archive.add('In the first instance.', { kind: 'ruling', countries: ['KR'], date: '2019-02' });
    archive.add('At first instance.', { kind: 'article', countries: ['KR'], date: '2018' });
    archive.add('The first, an instance.', { kind: 'article', countries: ['KR'], date: '2018' });
    const index = await openLiveIndex(archive);
    await index.catchUp();
    const filters = { country: ['KR'] };
    const { total, facets, kinds } = await index.search(
      questionOf('"first instance"', { filters, withFacets: true }),
    );
    expect(total).toBe(2);
    expect(kinds).toMatchObject({ ruling: 1, article: 1 });
    expect(facets?.country).toEqual([
      { value: 'KR', count: 2 },
      { value: 'FR', count: 1 },
    ]);
    expect(facets?.year).toEqual([
      { value: '2018', count: 1 },
      { value: '2019', count: 1 },
    ]);
  });
});
