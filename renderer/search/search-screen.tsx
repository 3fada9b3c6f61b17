import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import { Progress } from '../ui/progress.tsx';
import { useIsNarrow } from '../ui/use-is-narrow.ts';
import { useSlash } from '../ui/use-slash.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { EmptyArchive, NothingFound } from './nothing-found.tsx';
import type { ScreenQuestion } from './ready-questions.tsx';
import type { SearchClient } from './search-client.ts';
import { SearchHeader } from './search-header.tsx';
import { SearchList } from './search-list.tsx';
import { SearchResults } from './search-results.tsx';
import { nothingAsked, type Asked } from './asked.ts';
import { documentIn } from './search-state.ts';
import { SpokenCount } from './spoken-count.tsx';
import { useSearchHistory } from './use-search-history.ts';
import { useSearch } from './use-search.ts';
import { wordsOf, type Words } from './words.ts';
import './search-screen.css';

export interface SearchScreenProps {
  readonly client: SearchClient;
  readonly isArchiveEmpty: boolean;
  /** What another screen wants to be looked for. */
  readonly wanted: Partial<Asked> | null;
  /** Draws the document that is read beside the list, with the hits of these words marked. */
  readonly renderReading: (id: DocumentId, words: Words) => ReactNode;
  readonly onOpen: (id: DocumentId, words: Words) => void;
  readonly onAdd: (ids: readonly DocumentId[]) => void;
  readonly onImport: () => void;
  /** Another screen answers. */
  readonly onQuestion: (question: ScreenQuestion) => void;
}

/** So wide that filters, list and text have room beside each other. */
const isWide = () => matchMedia('(width >= 1200px)').matches;

/** Home: a box, what narrows it, the results as one types, and beside them the text. */
export function SearchScreen(props: SearchScreenProps) {
  const { client, onAdd } = props;
  const translate = useTranslate();
  const search = useSearch(client);
  const { state, status, dispatch } = search;
  const isNarrow = useIsNarrow();
  const [isFiltering, setIsFiltering] = useState(isWide);
  const [wasNarrow, setWasNarrow] = useState(isNarrow);
  if (wasNarrow !== isNarrow) {
    setWasNarrow(isNarrow);
    // Where one pane at a time is shown, it is what was found.
    if (isNarrow) setIsFiltering(false);
  }
  const [isListing, setIsListing] = useState(false);
  const [takenUp, setTakenUp] = useState<Partial<Asked> | null>(null);
  // Once: whoever has asked something else since comes back to that.
  if (props.wanted && props.wanted !== takenUp) {
    setTakenUp(props.wanted);
    dispatch({ type: 'asked', asked: props.wanted });
  }
  const history = useSearchHistory(state);
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<{ focus: () => void }>(null);
  useSlash(box);
  const wasInList = useRef(false);
  // Whoever opened a document from the list comes back to the list.
  useEffect(() => {
    if (wasInList.current) list.current?.focus();
    else box.current?.focus();
    wasInList.current = false;
  }, []);

  const active = documentIn(state, state.active)?.id;
  const ask = (asked: Partial<Asked>) => {
    dispatch({ type: 'asked', asked });
  };
  const focusBox = () => box.current?.focus();
  const add = () => {
    if (state.selected.size > 0) onAdd([...state.selected]);
    else if (active) onAdd([active]);
  };
  const open = (id: DocumentId) => {
    wasInList.current = document.activeElement !== box.current;
    props.onOpen(id, wordsOf(state.asked));
  };

  if (props.isArchiveEmpty) {
    return (
      <main className="search-screen">
        <h1 className="is-spoken-only">{translate('search.title')}</h1>
        <EmptyArchive onImport={props.onImport} />
      </main>
    );
  }

  const { answer, asked } = state;
  const isLoading = answer === null || (answer.total === 0 && status.state !== 'ready');
  const failure = state.failure ?? status.failure;
  const results = () => {
    if (isLoading)
      return (
        <div className="search-loading">
          {!failure && (
            <Progress
              label={
                status.state === 'catching-up'
                  ? translate('search.catchingUp', { indexed: status.indexed, total: status.total })
                  : translate('search.loading')
              }
            />
          )}
        </div>
      );
    if (answer.total === 0)
      return (
        <NothingFound
          asked={answer.asked}
          suggestion={answer.suggestion}
          onAsk={(next) => {
            ask(next);
            focusBox();
          }}
        />
      );
    return (
      <SearchResults
        ref={list}
        client={client}
        search={search}
        renderReading={props.renderReading}
        onOpen={open}
        onAdd={add}
        onBack={focusBox}
      />
    );
  };
  return (
    <main className="search-screen">
      <h1 className="is-spoken-only">{translate('search.title')}</h1>
      <SpokenCount state={state} />
      <SearchHeader
        ref={box}
        asked={asked}
        onAsk={ask}
        failure={failure}
        isFiltering={isFiltering}
        onFiltering={setIsFiltering}
        onDown={() => list.current?.focus()}
        onEnter={() => {
          if (active) open(active);
        }}
        onFocusBox={focusBox}
        history={history}
        onQuestion={props.onQuestion}
        onList={() => {
          setIsListing(true);
        }}
      />
      <SearchList
        isOpen={isListing}
        client={client}
        onShow={(typed) => {
          setIsListing(false);
          ask({ ...nothingAsked, typed });
        }}
        onClose={() => {
          setIsListing(false);
        }}
      />
      <div className="search-panes">
        {isFiltering && (
          <FacetPanel
            facets={answer?.facets}
            total={answer?.total ?? 0}
            filters={asked.filters}
            onFilter={(filters) => {
              ask({ filters });
            }}
            onDone={
              isNarrow
                ? () => {
                    setIsFiltering(false);
                  }
                : null
            }
          />
        )}
        {!(isFiltering && isNarrow) && <div className="search-main">{results()}</div>}
      </div>
    </main>
  );
}
