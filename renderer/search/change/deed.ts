import type { DocumentChange } from '../../../shared/model/document-change.ts';
import type { FacetCount } from '../../../shared/search/facets.ts';
import type { SearchAnswer } from '../../../shared/search/worker-messages.ts';

/** What can be done with many documents, in the order in which it is offered. */
export const deeds = [
  'add-tag',
  'take-tag',
  'add-campaign',
  'take-campaign',
  'confidentiality',
  'say',
  'file',
  'link',
] as const;
export type Deed = (typeof deeds)[number];

/** What each form of a change is given. */
export interface ChangeFormProps {
  /** Says what is to be done; null while it is not whole. */
  readonly onChange: (change: DocumentChange | null) => void;
}

/** The words that a facet has, the commonest first. */
export function wordsOfFacet(facets: SearchAnswer['facets'], facet: 'tag' | 'campaign'): readonly string[] {
  return (facets?.[facet] ?? []).map(({ value }: FacetCount) => value);
}
