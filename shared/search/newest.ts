import type { DocumentId } from '../model/ids.ts';
import { createFacetTally } from './facet-tally.ts';
import { facetsOf, dayOf } from './facets.ts';
import type { SearchOptions, SearchResult } from './hits.ts';
import type { DocumentSummary } from './summary.ts';

/** What is shown when nothing was asked: what came last stands first, or by date. `documents` in order of arrival. */
export function newestDocuments(
  documents: ReadonlyMap<DocumentId, DocumentSummary>,
  options: SearchOptions,
): SearchResult {
  const { limit = 20, offset = 0, sort = 'relevance' } = options;
  const tally = createFacetTally(options);
  const found: DocumentSummary[] = [];
  for (const document of documents.values()) {
    const values = facetsOf(document);
    if (tally.passes(values)) found.push(document);
    tally.add(values);
  }
  found.reverse();
  if (sort === 'date') found.sort((one, other) => dayOf(other.date) - dayOf(one.date));
  return {
    hits: found
      .slice(offset, offset + limit)
      .map(({ id }, row) => ({ id, score: found.length - offset - row, hasAllWords: true })),
    total: found.length,
    totalWithAllWords: found.length,
    ...tally.counts(),
  };
}
