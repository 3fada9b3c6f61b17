import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readQuery } from '../../../shared/search/query.ts';
import { createSearchIndex } from '../../../shared/search/search-index.ts';
import { corpus, describeWithCorpus } from '../../support/corpora.ts';
import { entryOf } from '../../support/index-entries.ts';

describeWithCorpus('udhr', 'among the Universal Declaration in all its translations', () => {
  const index = createSearchIndex();
  const fileOf = new Map<string, string>();
  for (const file of readdirSync(corpus('udhr')).filter((name) => name.endsWith('.txt'))) {
    const entry = entryOf(readFileSync(corpus(`udhr/${file}`), 'utf8'), { title: file });
    index.put(entry);
    fileOf.set(entry.id, file);
  }

  it.each([
    ['الحرية', 'arb', /^arb/],
    ['自由', 'cmn_hans', /^(cmn|jpn)/],
    ['freedom', 'eng', /^(eng|sco|pcm)/],
    // Chamorro and Ladino have the very word.
    ['libertad', 'spa', /^(spa|cha|lad)/],
    ['свобода', 'rus', /^(rus|bul|ukr)/],
    ['자유', 'kor', /^kor/],
    ['स्वतंत्रता', 'hin', /^(hin|mai)/],
  ])('%s is found in its own language and its nearest kin before all others', (typed, language, kin) => {
    const found = index.search(readQuery(typed)).hits.map((hit) => fileOf.get(hit.id) ?? '');
    expect(found[0]).toMatch(kin);
    expect(found.slice(0, 3)).toContain(`${language}.txt`);
  });
});
