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
