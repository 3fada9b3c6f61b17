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
    ['الحرية', /^(arb|arz|ar)/],
    ['自由', /^(cmn|jpn|yue|zho|nan|hak|gan|wuu|hsn|cjy)/],
    ['freedom', /^(eng|sco|007|pcm|jam)/],
    ['libertad', /^(spa|ast|arg|ext|lad|mxi)/],
    ['свобода', /^(rus|bul|mkd|srp|ukr|bel|rue)/],
    ['자유', /^kor/],
    ['स्वतंत्रता', /^(hin|mai|nep|mar|bho|mag|san|hne|awa)/],
  ])('%s is found first in its own language', (typed, expected) => {
    const { hits } = index.search(readQuery(typed));
    expect(hits.length).toBeGreaterThan(0);
    expect(fileOf.get(hits[0]?.id ?? '')).toMatch(expected);
  });
});
