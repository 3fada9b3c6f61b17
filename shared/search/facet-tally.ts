import { facetNames, type FacetName } from '../model/facet-names.ts';
import type { FacetValues } from './facets.ts';
import { facetCounts, wantedValues, type SearchCounts, type SearchOptions } from './hits.ts';

/** Filters documents and counts their values one by one, for whoever cannot ask an index. */
export interface FacetTally {
  /** Whether a document with these values passes every filter. */
  readonly passes: (values: FacetValues) => boolean;
  /** Counts a document: each facet as it would be found without the filter by this very facet. */
  readonly add: (values: FacetValues) => void;
  readonly counts: () => Pick<SearchCounts, 'kinds' | 'facets'>;
}

export function createFacetTally(options: SearchOptions): FacetTally {
  const wanted = [...wantedValues(options)];
  const counted: readonly FacetName[] = options.withFacets === true ? facetNames : ['kind'];
  const counts = new Map(counted.map((facet) => [facet, new Map<string, number>()]));
  const missedBy = (values: FacetValues) =>
    wanted.filter(([facet, names]) => !values[facet].some((value) => names.has(value)));
  return {
    passes: (values) => missedBy(values).length === 0,
    add(values) {
      const missed = missedBy(values);
      for (const [facet, ofFacet] of counts) {
        if (missed.some(([other]) => other !== facet)) continue;
        for (const value of new Set(values[facet])) ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
      }
    },
    counts: () => facetCounts((facet) => counts.get(facet) ?? new Map<string, number>(), options),
  };
}
