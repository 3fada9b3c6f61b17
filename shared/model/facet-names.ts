/** What hits are counted and narrowed by. */
export const facetNames = [
  'kind',
  'country',
  'year',
  'language',
  'campaign',
  'tag',
  'outcome',
  'court',
  'stage',
  'status',
  'violence',
  'retaliation',
] as const;
export type FacetName = (typeof facetNames)[number];

/** A list of an archive's own: hits are counted and narrowed by the terms of the field at this path. */
export type OwnFacet = `own.${string}`;

/** Everything that hits of an archive can be counted and narrowed by. */
export type FacetKey = FacetName | OwnFacet;

/** Something for some of them. */
export type ByFacet<Value> = Readonly<Partial<Record<FacetName, Value>> & Record<OwnFacet, Value>>;

/** Whether it is one of an archive's own. */
export function isOwnFacet(facet: string): facet is OwnFacet {
  return /^own\.[^.=\s]+$/.test(facet);
}
