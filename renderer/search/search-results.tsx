import BookOpen from 'lucide-react/icons/book-open';
import { useMemo, useRef, type ReactNode, type Ref } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Split } from '../ui/split.tsx';
import { useIsNarrow } from '../ui/use-is-narrow.ts';
import { usePaused } from '../ui/use-paused.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { ResultList } from './result-list.tsx';
import { documentIn } from './search-state.ts';
import { SearchSummary } from './search-summary.tsx';
import type { Search } from './use-search.ts';
import { wordsOf, type Words } from './words.ts';
import './search-results.css';

export interface SearchResultsProps {
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
export function SearchResults({ search, renderReading, onOpen, onAdd, onBack, ref }: SearchResultsProps) {
  const { state, status, dispatch, view } = search;
  const translate = useTranslate();
  const isNarrow = useIsNarrow();
  const reading = useRef<HTMLDivElement>(null);
  const active = documentIn(state, state.active)?.id;
  const answered = state.answer?.asked;
  const toRead = useMemo(() => ({ id: active, asked: answered }), [active, answered]);
  const read = usePaused(toRead, beforeReading);

  const peek = (way: 1 | -1) => {
    const page = reading.current?.querySelector('[data-scroller]');
    if (!isNarrow) page?.scrollBy({ top: way * page.clientHeight * 0.85 });
    else if (active) onOpen(active);
  };
  const list = (
    <div className="search-list">
      <SearchSummary
        state={state}
        status={status}
        onSort={(sort) => {
          dispatch({ type: 'asked', asked: { sort } });
        }}
        onAdd={onAdd}
        onUnselect={() => {
          dispatch({ type: 'unselected' });
        }}
        onSuggestion={(typed) => {
          dispatch({ type: 'asked', asked: { typed } });
          onBack();
        }}
      />
      <ResultList
        ref={ref}
        state={state}
        dispatch={dispatch}
        onView={view}
        onOpen={onOpen}
        isAlone={isNarrow}
        onPeek={peek}
        onAdd={onAdd}
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
  return <Split name="search" start={list} end={page} />;
}
