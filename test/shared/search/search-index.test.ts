import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeSegment } from '../../../shared/search/packed/segment-bytes.ts';
import { readQuery } from '../../../shared/search/query.ts';
import { createSearchIndex, type SearchIndex } from '../../../shared/search/search-index.ts';
import { finish } from '../../support/finish.ts';
import { entryOf, indexOf, reloaded } from '../../support/index-entries.ts';

const long = { limit: 1000 };

function texts(index: SearchIndex, textOf: (id: string) => string, typed: string): string[] {
  return index.search(readQuery(typed), long).hits.map((hit) => textOf(hit.id));
}

describe('searching', () => {
  it('puts documents with all the words before those with some, and says which', () => {
    const filler = 'other things '.repeat(40);
    const { index, textOf } = indexOf([
      'violence violence violence',
      `prison ${filler} violence`,
      'a garden',
    ]);
    const { hits, total, totalWithAllWords } = index.search(readQuery('violence prison'));
    expect(hits.map((hit) => [textOf(hit.id).slice(0, 6), hit.hasAllWords])).toEqual([
      ['prison', true],
      ['violen', false],
    ]);
    expect([total, totalWithAllWords]).toEqual([2, 1]);
  });

  it('says that none has all words when one of them stands nowhere', () => {
    const { index } = indexOf(['violence']);
    expect(index.search(readQuery('violence xyzzy')).hits[0]?.hasAllWords).toBe(false);
  });

  it('leaves out documents with a word that was excluded', () => {
    const { index, textOf } = indexOf(['court appeal', 'court', 'court first']);
    expect(texts(index, textOf, 'court -appeal').toSorted()).toEqual(['court', 'court first']);
  });

  it('leaves out documents without a quoted word', () => {
    const { index, textOf } = indexOf(['domestic violence', 'domestic work']);
    expect(texts(index, textOf, '"domestic violence"')).toEqual(['domestic violence']);
  });

  it('finds by title before body, and by people, court, docket, campaign, tag and file name', () => {
    const index = createSearchIndex();
    const inBody = entryOf('The appeal was long.');
    const inTitle = entryOf('Something else.', {
      title: 'Appeal',
      people: [{ name: 'Khady Faye', role: 'applicant' }],
      ruling: { court: 'Cour suprême de Dakar', docket: '19/01234', legalBasis: [] },
      campaigns: ['#Nopiwouma'],
      tags: ['consent'],
    });
    for (const entry of [inBody, inTitle]) index.put(entry);
    expect(index.search(readQuery('appeal')).hits.map((hit) => hit.id)).toEqual([inTitle.id, inBody.id]);
    for (const typed of ['khady faye', 'dakar', '19/01234', 'nopiwouma', 'consent']) {
      expect(index.search(readQuery(typed)).hits.map((hit) => hit.id)).toEqual([inTitle.id]);
    }
  });

  it('finds what begins with the word being typed, from the first letter', () => {
    const { index, textOf } = indexOf(['harassment at work', 'a harbour', 'nothing']);
    const typing = (typed: string) =>
      index.search(readQuery(typed, { isTyping: true })).hits.map((hit) => textOf(hit.id));
    expect(typing('h').length).toBe(2);
    expect(typing('haras')).toEqual(['harassment at work']);
    expect(typing('work haras')).toEqual(['harassment at work']);
  });

  it('finds the source of a pasted page by its most telling words', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `word${index % 1500}`);
    const { index, textOf } = indexOf([
      words.slice(0, 900).join(' '),
      words.slice(600).join(' '),
      'word700 word701',
    ]);
    const pasted = words.slice(100, 600).join(' ');
    expect(texts(index, textOf, pasted)[0]).toBe(words.slice(0, 900).join(' '));
  });

  it('keeps the rarest words of a pasted page, for the common ones tell nothing apart', () => {
    const common = Array.from({ length: 60 }, (_, index) => `common${index}`).join(' ');
    const { index, textOf } = indexOf([...Array.from({ length: 5 }, () => common), 'testimony of khadija']);
    expect(texts(index, textOf, `${common} testimony of khadija`)[0]).toBe('testimony of khadija');
  });

  it('gives scores that fall from hit to hit, over the line between all words and some', () => {
    const filler = 'other things '.repeat(40);
    const { index } = indexOf(['violence violence violence', `prison ${filler} violence`, 'prison']);
    const scores = index.search(readQuery('violence prison')).hits.map((hit) => hit.score);
    expect(scores).toHaveLength(3);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('finds nothing for a query of nothing', () => {
    const { index } = indexOf(['something']);
    for (const typed of ['', ' ', '-something', '"" - *'])
      expect(index.search(readQuery(typed)).total).toBe(0);
  });

  it('is not confused by words that are names in the language it is written in', () => {
    const { index, textOf } = indexOf(['constructor prototype', 'hasOwnProperty toString __proto__']);
    expect(texts(index, textOf, 'constructor')).toEqual(['constructor prototype']);
    expect(texts(index, textOf, '__proto__ toString')).toEqual(['hasOwnProperty toString __proto__']);
    expect(texts(index, textOf, 'valueOf')).toEqual([]);
  });

  it('counts by kind before the filter by kind, sorts by date, and pages without gaps', () => {
    const index = createSearchIndex();
    const dates = ['2018-11', '2017-10/2018-12', '2018-11-25', '2019~'];
    for (const date of dates) index.put(entryOf('march', { date, kind: 'article' }));
    index.put(entryOf('march', { kind: 'ruling' }));
    const all = index.search(readQuery('march'), { sort: 'date' });
    expect(all.kinds).toMatchObject({ article: 4, ruling: 1, law: 0 });
    const rulings = index.search(readQuery('march'), { kinds: ['ruling'] });
    expect(rulings).toMatchObject({ total: 1, kinds: { article: 4, ruling: 1 } });
    const paged = [0, 2, 4].flatMap(
      (offset) => index.search(readQuery('march'), { sort: 'date', offset, limit: 2 }).hits,
    );
    expect(paged).toEqual(all.hits);
    expect(all.hits.at(-1)?.id).toBe(rulings.hits[0]?.id);
  });
});

describe('an index that changes', () => {
  it('finds the newest revision of a document only, and none that was removed', () => {
    const index = createSearchIndex();
    const old = entryOf('acquitted');
    index.put(old);
    index.put({ ...old, revision: 2, lead: '', body: 'convicted' });
    expect(index.search(readQuery('acquitted')).total).toBe(0);
    expect(index.search(readQuery('convicted')).total).toBe(1);
    expect([[...index.ids()], index.revisionOf(old.id)]).toEqual([[old.id], 2]);
    index.remove(old.id);
    index.remove(old.id);
    expect(index.search(readQuery('convicted')).total).toBe(0);
    expect(index.documents).toBe(0);
  });

  it('answers the same after it was saved and loaded, whatever was put and removed', () => {
    const vocabulary = [
      'court',
      'appeal',
      'café',
      '자유의',
      '言论自由',
      'حرية',
      '__proto__',
      'law',
      'lawyer',
    ];
    const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.array(fc.nat(11)), text, (all, removals, typed) => {
        const index = createSearchIndex();
        const ids = all.map((each) => {
          const entry = entryOf(each);
          index.put(entry);
          return entry.id;
        });
        for (const place of removals) if (ids[place]) index.remove(ids[place]);
        const loaded = reloaded(index);
        const query = readQuery(typed, { isTyping: true });
        expect(loaded.search(query, long)).toEqual(index.search(query, long));
        expect([...loaded.ids()].toSorted()).toEqual([...index.ids()].toSorted());
      }),
      { numRuns: 200 },
    );
  });

  it('saves no word of a document that was removed', () => {
    const index = createSearchIndex();
    const secret = entryOf('khadija testified');
    index.put(secret);
    index.put(entryOf('she testified'));
    index.remove(secret.id);
    finish(index.merge('rest'));
    const saved = index
      .parts()
      .map(({ segment }) => new TextDecoder().decode(finish(writeSegment(segment, ''))));
    expect(saved.join()).toContain('testifi');
    expect(saved.join()).not.toContain('khadija');
    expect(saved.join()).not.toContain(secret.id);
  });

  it('goes on taking in documents after it was loaded', () => {
    const { index } = indexOf(['one', 'two']);
    const loaded = reloaded(index);
    loaded.put(entryOf('three'));
    expect(loaded.search(readQuery('three two'), long).total).toBe(2);
  });
});
