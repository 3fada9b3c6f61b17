import type { DocumentId } from '../model/ids.ts';
import { facetNames, facetsOf, dayOf, type FacetName } from './facets.ts';
import { facetCounts, wantedValues, type SearchOptions, type SearchResult } from './hits.ts';
import type { DocumentSummary } from './summary.ts';

/** What is shown when nothing was asked: what came last stands first, or by date. `documents` in order of arrival. */
export function newestDocuments(
  documents: ReadonlyMap<DocumentId, DocumentSummary>,
  options: SearchOptions,
): SearchResult {
  const { limit = 20, offset = 0, sort = 'relevance', withFacets = false } = options;
  const wanted = wantedValues(options);
  const counted: readonly FacetName[] = withFacets ? facetNames : ['kind'];
  const counts = new Map(counted.map((facet) => [facet, new Map<string, number>()]));
  const found: DocumentSummary[] = [];
  for (const document of documents.values()) {
    const values = facetsOf(document);
    const missed = [...wanted].filter(([facet, names]) => !values[facet].some((value) => names.has(value)));
    if (missed.length === 0) found.push(document);
    for (const [facet, ofFacet] of counts) {
      // Counted is what would be found without the filter by this very facet.
      if (missed.some(([other]) => other !== facet)) continue;
      for (const value of new Set(values[facet])) ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
    }
  }
  found.reverse();
  if (sort === 'date') found.sort((one, other) => dayOf(other.date) - dayOf(one.date));
  return {
    hits: found
      .slice(offset, offset + limit)
      .map(({ id }, row) => ({ id, score: found.length - offset - row, hasAllWords: true })),
    total: found.length,
    totalWithAllWords: found.length,
    ...facetCounts((facet) => counts.get(facet) ?? new Map(), options),
  };
}
