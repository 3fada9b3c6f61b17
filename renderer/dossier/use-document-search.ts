import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { SearchAnswer, SearchQuestion, SearchStatus } from '../../shared/search/worker-messages.ts';

/** What the picker needs of the search: `renderer/search/search-client.ts` has it. */
export interface DocumentSearch {
  /** Null when a newer question overtook this one. */
  search(question: SearchQuestion): Promise<SearchAnswer | null>;
  /** Calls back now and at every change; answers the function that ends it. */
  onStatus(listener: (status: SearchStatus) => void): () => void;
}

/** Rows that are worth looking through; more words bring the rest. */
export const mostRows = 100;

export interface FoundDocuments {
  /** The answer to the newest question that has one: it stays while the next is on its way. */
  readonly answer: SearchAnswer | null;
  readonly failure: Failure | null;
}

/** Searches as it is typed; an empty question brings the newest documents. */
export function useDocumentSearch(searchClient: DocumentSearch, typed: string): FoundDocuments {
  const [found, setFound] = useState<FoundDocuments>({ answer: null, failure: null });
  const [isReady, setIsReady] = useState(false);
  useEffect(
    () =>
      searchClient.onStatus(({ state }) => {
        setIsReady(state === 'ready');
      }),
    [searchClient],
  );
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      try {
        const answer = await searchClient.search({
          typed,
          isTyping: /\S$/u.test(typed),
          kinds: [],
          sort: 'relevance',
          limit: mostRows,
          offset: 0,
        });
        if (isWanted && answer) setFound({ answer, failure: null });
      } catch (error) {
        if (isWanted) setFound({ answer: null, failure: failureOf(error) });
      }
    };
    void ask();
    return () => {
      isWanted = false;
    };
    // Asked again once documents that were coming in are all there.
  }, [searchClient, typed, isReady]);
  return found;
}
