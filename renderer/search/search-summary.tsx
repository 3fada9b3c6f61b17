import ListChecks from 'lucide-react/icons/list-checks';
import type { ReactNode } from 'react';
import type { SearchQuestion, SearchStatus } from '../../shared/search/worker-messages.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Select } from '../ui/select.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { countSentence } from './count-sentence.ts';
import type { SearchState } from './search-state.ts';
import { Suggestion } from './suggestion.tsx';
import { selectableOf } from './use-selection.ts';
import './search-summary.css';

export interface SearchSummaryProps {
  readonly state: SearchState;
  readonly status: SearchStatus;
  readonly onSort: (sort: SearchQuestion['sort']) => void;
  readonly onSelectAll: () => void;
  /** Searches for what was meant perhaps. */
  readonly onSuggestion: (typed: string) => void;
  /** What can be done with what is selected; null while nothing is. */
  readonly selection: ReactNode;
}

/** The line above the results: how many there are and in which order; what is selected takes its place. */
export function SearchSummary(props: SearchSummaryProps) {
  const { state, status, onSort, onSelectAll, onSuggestion, selection } = props;
  const translate = useTranslate();
  const { answer } = state;
  const hasWords = (answer?.asked.typed.trim() ?? '') !== '';
  const total = answer?.total ?? 0;
  return (
    <div className="search-summary">
      {selection ?? (
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
          {total > 1 && (
            <IconButton
              icon={ListChecks}
              label={translate(hasWords ? 'change.selectAllWords' : 'change.selectAll', {
                count: selectableOf(state),
              })}
              shortcut="Ctrl A"
              onPress={onSelectAll}
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
