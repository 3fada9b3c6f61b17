import { useCallback, useEffect, useReducer, useRef, useState, type ActionDispatch } from 'react';
import { failureOf } from '../../shared/errors.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { SearchStatus } from '../../shared/search/worker-messages.ts';
import { usePaused } from '../ui/use-paused.ts';
import { wordsOf } from './words.ts';
import type { SearchClient } from './search-client.ts';
import { firstState, nextState, type SearchEvent, type SearchState } from './search-state.ts';

/** Rows that one question brings; more are asked for as they come into view. */
const pageSize = 100;

/** Typing that stands still for so long (ms) is read for its excerpts. */
const pause = 120;

export interface Search {
  readonly state: SearchState;
  readonly status: SearchStatus;
  readonly dispatch: ActionDispatch<[SearchEvent]>;
  /** Says which rows are in view: what they lack is asked for. */
  readonly view: (first: number, end: number) => void;
}

/** The search screen's state, kept in step with the search worker. */
export function useSearch(client: SearchClient): Search {
  const [state, dispatch] = useReducer(nextState, firstState);
  const [status, setStatus] = useState<SearchStatus>({ state: 'loading', indexed: 0, total: 0 });
  const [inView, setInView] = useState({ first: 0, end: 0 });
  const { asked, rows } = state;
  const pagesAsked = useRef(new Set<number>());

  useEffect(() => client.onStatus(setStatus), [client]);

  const ask = useCallback(
    async (offset: number) => {
      pagesAsked.current.add(offset);
      try {
        const question = { ...asked, ...wordsOf(asked), sort: 'relevance', limit: pageSize, offset } as const;
        const answer = await client.search(question);
        // A newer question overtook this one: its page may be asked for again.
        if (answer === null) pagesAsked.current.delete(offset);
        else dispatch({ type: 'answered', asked, offset, answer });
      } catch (error) {
        pagesAsked.current.delete(offset);
        dispatch({ type: 'failed', failure: failureOf(error) });
      }
    },
    [client, asked],
  );

  // Again when documents came or went; and for words some twenty times while the index catches up, not at each
  // document: every search takes time from reading them.
  const portion = Math.max(200, status.total / 20);
  const portionsRead = asked.typed.trim() === '' ? 0 : Math.floor(status.indexed / portion);
  useEffect(() => {
    pagesAsked.current.clear();
    void ask(0);
  }, [ask, portionsRead, status.total, status.state]);

  useEffect(() => {
    for (let row = inView.first; row < inView.end; row += 1) {
      const page = row - (row % pageSize);
      if (!rows.has(row) && page > 0 && !pagesAsked.current.has(page)) {
        void ask(page);
        return;
      }
    }
  }, [inView, rows, ask]);

  const isAnswered = state.answer?.asked === asked;
  const idsInView: DocumentId[] = [];
  for (let row = inView.first; row < inView.end; row += 1) {
    const document = rows.get(row)?.document;
    if (document) idsInView.push(document.id);
  }
  const wanted = isAnswered && asked.typed.trim() !== '' ? idsInView.join(',') : '';
  const pausedWanted = usePaused(wanted, pause);
  const pausedAsked = usePaused(asked, pause);
  useEffect(() => {
    if (pausedWanted === '') return undefined;
    let isWanted = true;
    const read = async () => {
      const ids = pausedWanted.split(',') as DocumentId[];
      const documents = await client.excerpts(ids, wordsOf(pausedAsked));
      if (isWanted) dispatch({ type: 'excerpted', documents });
    };
    // Without their excerpts the results still stand.
    read().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [client, pausedWanted, pausedAsked]);

  const view = useCallback((first: number, end: number) => {
    setInView((before) => (before.first === first && before.end === end ? before : { first, end }));
  }, []);
  return { state, status, dispatch, view };
}
