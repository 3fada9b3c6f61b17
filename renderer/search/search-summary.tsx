import type { SearchQuestion, SearchStatus } from '../../shared/search/worker-messages.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { countSentence } from './count-sentence.ts';
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

/** The line above the results: how many there are and in which order, or what is selected. */
export function SearchSummary(props: SearchSummaryProps) {
  const { state, status, onSort, onAdd, onUnselect, onSuggestion } = props;
  const translate = useTranslate();
  const { answer, selected } = state;
  const hasWords = (answer?.asked.typed.trim() ?? '') !== '';
  const total = answer?.total ?? 0;
  return (
    <div className="search-summary">
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
          <span aria-hidden>{countSentence(state, translate)}</span>
          {total > 1 && !answer?.asked.similarTo && (
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
