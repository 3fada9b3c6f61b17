import { isOwnFacet, type FacetKey } from '../model/facet-names.ts';
import { columnNames } from './facets.ts';
import type { Bitset } from './packed/bitset.ts';
import { countValues, documentsWhere } from './packed/facet-values.ts';
import type { IndexView } from './packed/index-view.ts';

const said = columnNames.indexOf('said');

/** The documents that have one of these values of a facet. */
export function documentsOf(view: IndexView, facet: FacetKey, values: ReadonlySet<string>): Bitset {
  if (!isOwnFacet(facet))
    return documentsWhere(view, columnNames.indexOf(facet), (value) => values.has(value));
  const wanted = new Set(Array.from(values, (value) => `${facet}=${value}`));
  return documentsWhere(view, said, (value) => wanted.has(value));
}

/**
 * Counts documents (smallest first) by the values of a facet. What an archive's own lists say stands in one column with all
 * else that documents say: that is counted once for all lists over the same documents.
 */
export function facetCounter(view: IndexView): (facet: FacetKey, among: Uint32Array) => Map<string, number> {
  const counted = new Map<Uint32Array, ReadonlyMap<string, number>>();
  return (facet, among) => {
    if (!isOwnFacet(facet)) return countValues(view, columnNames.indexOf(facet), among);
    const all = counted.get(among) ?? countValues(view, said, among);
    counted.set(among, all);
    const start = `${facet}=`;
    return new Map(
      [...all].flatMap(([value, count]) =>
        value.startsWith(start) ? [[value.slice(start.length), count]] : [],
      ),
    );
  };
}
