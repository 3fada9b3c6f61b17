import { useCallback, useEffect, useReducer, useRef, useState, type ActionDispatch } from 'react';
import { failureOf } from '../../shared/errors.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { SearchQuestion, SearchStatus } from '../../shared/search/worker-messages.ts';
import { usePaused } from '../ui/use-paused.ts';
import { useArchiveSpeech } from '../ui/use-vocabulary.tsx';
import { ownFacetsOf } from './facet-names.ts';
import { wordsOf } from './words.ts';
import type { SearchClient } from './search-client.ts';
import { firstState, nextState, type SearchEvent, type SearchState } from './search-state.ts';

/** Rows that one question brings; more are asked for as they come into view. */
const pageSize = 100;

/** Milliseconds for which phrases are looked for behind what is shown already, until all hits are counted. */
const longPatience = 60_000;

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
  const [timesRead, setTimesRead] = useState(0);
  const [inView, setInView] = useState({ first: 0, end: 0 });
  const { asked, rows } = state;
  const { fields } = useArchiveSpeech();
  const pagesAsked = useRef(new Set<number>());
  /** The page that is looked at: asked again together with the first. */
  const latestPage = useRef(0);
  /** Only the newest search is answered: pages wait until the question itself was. */
  const isAskingAnew = useRef(false);

  useEffect(
    () =>
      client.onStatus((next) => {
        setStatus(next);
        // An edit changes no count, and may be read between two drawings.
        if (next.state === 'ready') setTimesRead((times) => times + 1);
      }),
    [client],
  );

  const ask = useCallback(
    (offset: number, more: Pick<SearchQuestion, 'patience'> = {}) => {
      const { similarTo, typed, filters, sort } = asked;
      const options = {
        filters,
        sort,
        withFacets: offset === 0,
        ownFacets: ownFacetsOf({ fields }),
        limit: pageSize,
        offset,
      };
      return similarTo
        ? client.similar(similarTo.id, options)
        : client.search({ ...wordsOf({ typed }), ...options, ...more, kinds: [] });
    },
    [client, asked, fields],
  );

  const askAnew = useCallback(async () => {
    pagesAsked.current.clear();
    isAskingAnew.current = true;
    try {
      const first = await ask(0);
      const offset = latestPage.current;
      const rest = first && offset > 0 ? await ask(offset) : null;
      // Null: a newer question overtook this one.
      if (first === null) return;
      isAskingAnew.current = false;
      dispatch({ type: 'answered', asked, first, rest: rest && { offset, rows: rest.rows } });
    } catch (error) {
      isAskingAnew.current = false;
      dispatch({ type: 'failed', failure: failureOf(error) });
    }
  }, [ask, asked]);

  const askMore = useCallback(
    async (offset: number) => {
      pagesAsked.current.add(offset);
      try {
        const more = await ask(offset);
        if (more) dispatch({ type: 'continued', asked, page: { offset, rows: more.rows } });
        else pagesAsked.current.delete(offset);
      } catch (error) {
        pagesAsked.current.delete(offset);
        dispatch({ type: 'failed', failure: failureOf(error) });
      }
    },
    [ask, asked],
  );

  useEffect(() => {
    // Another question begins at its top.
    latestPage.current = 0;
  }, [asked]);

  // Again when documents came or went; and for words some twenty times while the index catches up, not at each
  // document: every search takes time from reading them.
  const portion = Math.max(200, status.total / 20);
  const portionsRead = asked.typed.trim() === '' ? 0 : Math.floor(status.indexed / portion);
  useEffect(() => {
    void askAnew();
  }, [askAnew, portionsRead, status.total, status.state, timesRead]);

  const { answer } = state;
  useEffect(() => {
    if (answer?.asked !== asked || answer.isTotalExact !== false) return undefined;
    let isWanted = true;
    const count = async () => {
      const counted = await ask(0, { patience: longPatience });
      if (counted && isWanted) dispatch({ type: 'counted', asked, answer: counted });
    };
    const timer = setTimeout(() => {
      // What could not be counted is said to be "at most" so many.
      count().catch(() => undefined);
    }, pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [answer, asked, ask]);

  useEffect(() => {
    if (isAskingAnew.current) return;
    for (let row = inView.first; row < inView.end; row += 1) {
      const page = row - (row % pageSize);
      if (!rows.has(row) && !pagesAsked.current.has(page)) {
        void askMore(page);
        return;
      }
    }
  }, [inView, rows, askMore]);

  const isAnswered = answer?.asked === asked;
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
    latestPage.current = end - 1 - ((end - 1) % pageSize);
    setInView((before) => (before.first === first && before.end === end ? before : { first, end }));
  }, []);
  return { state, status, dispatch, view };
}
