import type { ArchiveSearch } from '../../electron/core/search.ts';
import { bestExcerpt, excerptLine } from './excerpt-line.ts';
import { faint, shorten, strong } from './terminal.ts';

/** Queries in nine scripts; each finds something in the samples. */
const queries = [
  'acquitted appeal',
  '"deux ans et six mois"',
  'noppiwuma',
  'femicidio',
  'الحرية',
  'سیڑھیوں',
  'कार्यस्थल',
  '위력',
  '性骚扰',
  '無罪判決',
  'свобода',
  'เสรีภาพ',
];

/** Searches for each and prints the first hits. Throws when one finds nothing: then the search is broken. */
export async function showSearches(search: ArchiveSearch): Promise<void> {
  for (const query of queries) {
    const answer = await search.search(query, { limit: 2 });
    const count = answer.totalWithAllWords;
    if (count === 0) throw new Error(`Nothing was found for ${query}, though the samples have it.`);
    const documents = count === 1 ? '1 document' : `${count} documents`;
    console.log(`\n  ${strong(query)}  ${faint(`${documents}, ${answer.ms.toFixed(1)} ms`)}`);
    for (const hit of answer.hits.filter((each) => each.hasAllWords)) {
      console.log(`    ${shorten(hit.title, 84)}  ${faint([hit.kind, hit.date].filter(Boolean).join(', '))}`);
      const excerpt = bestExcerpt(hit.excerpts);
      if (excerpt) console.log(`      ${excerptLine(excerpt, 96)}`);
    }
  }
}
