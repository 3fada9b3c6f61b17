import type { SearchAnswer, SearchQuestion } from '../../shared/search/worker-messages.ts';

/** What a case needs of the search: `renderer/search/search-client.ts` has it. */
export interface DocumentSearch {
  /** Null while the index is being opened. */
  searchListed(question: SearchQuestion): Promise<SearchAnswer | null>;
}
