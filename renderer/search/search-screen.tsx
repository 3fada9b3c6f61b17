import BookOpen from 'lucide-react/icons/book-open';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { Split } from '../ui/split.tsx';
import { usePaused } from '../ui/use-paused.ts';
import { useIsNarrow } from '../ui/use-is-narrow.ts';
import { useSlash } from '../ui/use-slash.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { KindFilter } from './kind-filter.tsx';
import { EmptyArchive, NothingFound } from './nothing-found.tsx';
import { ResultList } from './result-list.tsx';
import { SearchBox } from './search-box.tsx';
import type { SearchClient } from './search-client.ts';
import { SearchKeys } from './search-keys.tsx';
import { documentIn } from './search-state.ts';
import { SearchSummary } from './search-summary.tsx';
import { useSearch } from './use-search.ts';
import { wordsOf, type Words } from './words.ts';
import './search-screen.css';

export interface SearchScreenProps {
  readonly client: SearchClient;
  readonly isArchiveEmpty: boolean;
  /** Draws the document that is read beside the list, with the hits of these words marked. */
  readonly renderReading: (id: DocumentId, words: Words) => ReactNode;
  readonly onOpen: (id: DocumentId, words: Words) => void;
  readonly onAdd: (ids: readonly DocumentId[]) => void;
  readonly onImport: () => void;
}

/** Home: a box, the results as one types, and beside them the text. */
export function SearchScreen(props: SearchScreenProps) {
  const { client, renderReading, onOpen, onAdd } = props;
  const translate = useTranslate();
  const { state, status, dispatch, view } = useSearch(client);
  const isNarrow = useIsNarrow();
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<{ focus: () => void }>(null);
  const reading = useRef<HTMLDivElement>(null);
  useSlash(box);
  const wasInList = useRef(false);
  // Whoever opened a document from the list comes back to the list.
  useEffect(() => {
    if (wasInList.current) list.current?.focus();
    else box.current?.focus();
    wasInList.current = false;
  }, []);

  const active = documentIn(state, state.active)?.id;
  const answered = state.answer?.asked;
  const toRead = useMemo(() => ({ id: active, asked: answered }), [active, answered]);
  const read = usePaused(toRead, 80);

  const peek = () => {
    const page = reading.current?.querySelector('[data-scroller]');
    page?.scrollBy({ top: page.clientHeight * 0.85 });
  };
  const add = () => {
    if (state.selected.size > 0) onAdd([...state.selected]);
    else if (active) onAdd([active]);
  };
  const open = (id: DocumentId) => {
    wasInList.current = document.activeElement !== box.current;
    onOpen(id, wordsOf(state.asked));
  };

  if (props.isArchiveEmpty) {
    return (
      <main className="search-screen">
        <EmptyArchive onImport={props.onImport} />
      </main>
    );
  }

  const isLoading = state.answer === null || (state.answer.total === 0 && status.state !== 'ready');
  const failure = state.failure ?? status.failure;
  const results = (
    <div className="search-results">
      <SearchSummary
        state={state}
        status={status}
        onAdd={add}
        onUnselect={() => {
          dispatch({ type: 'unselected' });
        }}
      />
      <ResultList
        ref={list}
        state={state}
        dispatch={dispatch}
        onView={view}
        onOpen={open}
        isAlone={isNarrow}
        onPeek={peek}
        onAdd={add}
        onBack={() => box.current?.focus()}
      />
    </div>
  );
  return (
    <main className="search-screen">
      <h1 className="is-spoken-only">{translate('search.title')}</h1>
      <header className="search-header">
        <div className="search-line">
          <SearchBox
            ref={box}
            typed={state.asked.typed}
            onType={(typed) => {
              dispatch({ type: 'asked', asked: { typed } });
            }}
            onDown={() => list.current?.focus()}
            onEnter={() => {
              if (active) open(active);
            }}
          />
          <SearchKeys />
        </div>
        <KindFilter
          counts={state.answer?.kinds ?? null}
          chosen={state.asked.kinds}
          onChoose={(kinds) => {
            dispatch({ type: 'asked', asked: { kinds } });
          }}
        />
        {failure && <FailureNotice failure={failure} title={translate('search.failed')} />}
      </header>
      <div className="search-panes">
        {isLoading ? (
          <div className="search-loading">{!failure && <Progress label={translate('search.loading')} />}</div>
        ) : answered && state.answer.total === 0 ? (
          <NothingFound
            asked={answered}
            onEveryKind={() => {
              dispatch({ type: 'asked', asked: { kinds: [] } });
            }}
          />
        ) : (
          <Split
            name="search"
            start={results}
            end={
              <div className="search-reading" ref={reading}>
                {read.id && read.asked ? (
                  renderReading(read.id, wordsOf(read.asked))
                ) : (
                  <EmptyState icon={BookOpen} title={translate('search.choose')} />
                )}
              </div>
            }
          />
        )}
      </div>
    </main>
  );
}
