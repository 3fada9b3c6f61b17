import type { SearchQuestion, SearchStatus } from '../../shared/search/worker-messages.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { usePaused } from '../ui/use-paused.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import type { SearchState } from './search-state.ts';
import { Suggestion } from './suggestion.tsx';
import './search-summary.css';

export interface SearchSummaryProps {
  readonly state: SearchState;
  readonly status: SearchStatus;
  readonly onSort: (sort: SearchQuestion['sort']) => void;
  readonly onAdd: () => void;
  readonly onUnselect: () => void;
  /** Searches for what was meant perhaps. */
  readonly onSuggestion: (typed: string) => void;
}

/** The line above the results: how many there are, or what is selected. Read aloud once typing pauses. */
export function SearchSummary(props: SearchSummaryProps) {
  const { state, status, onSort, onAdd, onUnselect, onSuggestion } = props;
  const translate = useTranslate();
  const { answer, selected } = state;
  const hasWords = (answer?.asked.typed.trim() ?? '') !== '';
  const total = answer?.total ?? 0;
  const withAll = answer?.totalWithAllWords ?? 0;
  const count = () => {
    if (answer?.asked.similarTo) return translate('search.similar.first');
    if (answer?.isTotalExact === false) return translate('search.countAtMost', { total });
    if (!hasWords || total === 0 || withAll === total) return translate('search.count', { total });
    return translate('search.countWithAll', { total, all: withAll });
  };
  const spoken = usePaused(answer === null ? '' : count(), 600);
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
        <div className="search-summary-count">
          <span aria-hidden>{answer === null ? '' : count()}</span>
          {total > 1 && (
            <Select
              label={translate('search.sort')}
              isLabelHidden
              value={state.asked.sort}
              options={[
                {
                  value: 'relevance',
                  label: translate(hasWords ? 'search.sort.relevance' : 'search.newest'),
                },
                { value: 'date', label: translate('search.sort.date') },
              ]}
              onChange={onSort}
            />
          )}
        </div>
      )}
      <Suggestion typed={answer?.suggestion} onTake={onSuggestion} />
      {status.state === 'catching-up' && (
        <p className="search-summary-reading" role="status">
          {translate('search.catchingUp', { indexed: status.indexed, total: status.total })}
        </p>
      )}
    </div>
  );
}
