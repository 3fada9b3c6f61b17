import type { SearchStatus } from '../../shared/search/worker-messages.ts';
import { Button } from '../ui/button.tsx';
import { usePaused } from '../ui/use-paused.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import type { SearchState } from './search-state.ts';
import './search-summary.css';

export interface SearchSummaryProps {
  readonly state: SearchState;
  readonly status: SearchStatus;
  readonly onAdd: () => void;
  readonly onUnselect: () => void;
}

/** The line above the results: how many there are, or what is selected. Read aloud once typing pauses. */
export function SearchSummary({ state, status, onAdd, onUnselect }: SearchSummaryProps) {
  const translate = useTranslate();
  const { answer, selected } = state;
  const hasWords = (answer?.asked.typed.trim() ?? '') !== '';
  const total = answer?.total ?? 0;
  const withAll = answer?.totalWithAllWords ?? 0;
  const count =
    hasWords && total > 0 && withAll < total
      ? translate('search.countWithAll', { total, all: withAll })
      : translate('search.count', { total });
  const spoken = usePaused(answer === null ? '' : count, 600);
  return (
    <div className="search-summary">
      <p className="is-spoken-only" role="status">
        {spoken}
      </p>
      {selected.size > 0 ? (
        <div className="search-summary-selected">
          <span className="search-summary-count">
            {translate('search.selected', { count: selected.size })}
          </span>
          <Button variant="quiet" onPress={onUnselect}>
            {translate('search.unselect')}
          </Button>
          <Button onPress={onAdd}>{translate('search.add')}</Button>
        </div>
      ) : (
        <p className="search-summary-count" aria-hidden>
          <span>{answer === null ? '' : count}</span>
          {!hasWords && total > 0 && <span>{translate('search.newest')}</span>}
        </p>
      )}
      {status.state === 'catching-up' && (
        <p className="search-summary-reading" role="status">
          {translate('search.catchingUp', { indexed: status.indexed, total: status.total })}
        </p>
      )}
    </div>
  );
}
