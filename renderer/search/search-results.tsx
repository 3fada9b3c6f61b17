import BookOpen from 'lucide-react/icons/book-open';
import { useImperativeHandle, useMemo, useRef, type ReactNode, type Ref } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Split } from '../ui/split.tsx';
import { useIsNarrow } from '../ui/use-is-narrow.ts';
import { usePaused } from '../ui/use-paused.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { ResultList } from './result-list.tsx';
import type { SearchClient } from './search-client.ts';
import { documentIn } from './search-state.ts';
import { SearchSummary } from './search-summary.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useDeeds } from './use-deeds.tsx';
import { selectableOf, useSelection } from './use-selection.ts';
import type { Search } from './use-search.ts';
import { wordsOf, type Words } from './words.ts';
import './search-results.css';

export interface SearchResultsProps {
  readonly client: SearchClient;
  readonly search: Search;
  readonly renderReading: (id: DocumentId, words: Words) => ReactNode;
  readonly onOpen: (id: DocumentId) => void;
  readonly onAdd: () => void;
  readonly onBack: () => void;
  /** The list takes the keyboard by this. */
  readonly ref: Ref<{ focus: () => void }>;
}

/** Milliseconds: whoever runs down the list does not load every document on the way. */
const beforeReading = 80;

/** The list of what was found, and beside it the document that it stands at. */
export function SearchResults(props: SearchResultsProps) {
  const { client, search, renderReading, onOpen, onAdd, onBack, ref } = props;
  const { state, status, dispatch, view } = search;
  const translate = useTranslate();
  const isNarrow = useIsNarrow();
  const reading = useRef<HTMLDivElement>(null);
  const active = documentIn(state, state.active)?.id;
  const answered = state.answer?.asked;
  const toRead = useMemo(() => ({ id: active, asked: answered }), [active, answered]);
  const read = usePaused(toRead, beforeReading);

  const select = useSelection(client, state.asked, dispatch);
  const selectAll = () => {
    select(0, selectableOf(state));
  };
  const unselect = () => {
    dispatch({ type: 'unselected' });
  };
  const deeds = useDeeds(client, state, unselect);
  const list = useRef<{ focus: () => void }>(null);
  useImperativeHandle(ref, () => ({ focus: () => list.current?.focus() }), []);
  const trash = () => {
    // The button goes with what was selected.
    list.current?.focus();
    deeds.trash();
  };

  const peek = (way: 1 | -1) => {
    const page = reading.current?.querySelector('[data-scroller]');
    if (!isNarrow) page?.scrollBy({ top: way * page.clientHeight * 0.85 });
    else if (active) onOpen(active);
  };
  const results = (
    <div className="search-list">
      <SearchSummary
        state={state}
        status={status}
        onSort={(sort) => {
          dispatch({ type: 'asked', asked: { sort } });
        }}
        onSelectAll={selectAll}
        selection={
          state.selected.size === 0 ? null : (
            <SelectionBar
              state={state}
              onAdd={onAdd}
              onSelectAll={selectAll}
              onUnselect={() => {
                list.current?.focus();
                unselect();
              }}
              onChange={() => {
                deeds.change('add-tag');
              }}
              onTrash={trash}
            />
          )
        }
        onSuggestion={(typed) => {
          dispatch({ type: 'asked', asked: { typed } });
          onBack();
        }}
      />
      <ResultList
        ref={list}
        state={state}
        dispatch={dispatch}
        onView={view}
        onOpen={onOpen}
        isAlone={isNarrow}
        onPeek={peek}
        onAdd={onAdd}
        onSelect={select}
        onSelectAll={selectAll}
        onChange={deeds.change}
        onTrash={trash}
        onSimilar={(document) => {
          dispatch({ type: 'asked', asked: { similarTo: document } });
        }}
        onBack={onBack}
      />
    </div>
  );
  const page = (
    <div className="search-reading" ref={reading}>
      {read.id && read.asked ? (
        renderReading(read.id, wordsOf(read.asked))
      ) : (
        <EmptyState icon={BookOpen} title={translate('search.choose')} />
      )}
    </div>
  );
  return (
    <>
      <Split name="search" start={results} end={page} />
      {deeds.dialog}
    </>
  );
}
