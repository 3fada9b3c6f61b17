import ListFilter from 'lucide-react/icons/list-filter';
import { useEffect, useEffectEvent, useState, type Ref } from 'react';
import type { Failure } from '../../shared/errors.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { KeptSearches } from './kept-searches.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchChips } from './search-chips.tsx';
import { SearchHelp } from './search-help.tsx';
import { isAsking, type Asked } from './asked.ts';
import { ReadyQuestions, type ScreenQuestion } from './ready-questions.tsx';
import './search-header.css';

export interface SearchHeaderProps {
  readonly asked: Asked;
  readonly onAsk: (asked: Partial<Asked>) => void;
  readonly failure: Failure | undefined | null;
  readonly isFiltering: boolean;
  readonly onFiltering: (isFiltering: boolean) => void;
  /** Down from the box: into the results. */
  readonly onDown: () => void;
  /** Enter in the box: the first result. */
  readonly onEnter: () => void;
  /** The box takes the keyboard by this. */
  readonly ref: Ref<HTMLInputElement>;
  readonly onFocusBox: () => void;
  /** The searches of this session. */
  readonly history: readonly Asked[];
  /** Opens the search for a whole list. */
  readonly onList: () => void;
  /** Another screen answers. */
  readonly onQuestion: (question: ScreenQuestion) => void;
}

/** Opens something when `?` is pressed outside any field. */
function useQuestionMark(onPress: () => void): void {
  const pressed = useEffectEvent(onPress);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== '?' || isWriting) return;
      event.preventDefault();
      pressed();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
}

/** The box, what helps to fill it, and below it how it was read. */
export function SearchHeader(props: SearchHeaderProps) {
  const { asked, onAsk, failure, isFiltering, onFiltering, onDown, onEnter, ref, onFocusBox } = props;
  const { history, onList, onQuestion } = props;
  const translate = useTranslate();
  const [isHelping, setIsHelping] = useState(false);
  const help = () => {
    setIsHelping(true);
  };
  useQuestionMark(help);
  return (
    <header className="search-header">
      <div className="search-line">
        <IconButton
          icon={ListFilter}
          label={translate(isFiltering ? 'search.filters.hide' : 'search.filters')}
          aria-expanded={isFiltering}
          aria-controls="search-filters"
          onPress={() => {
            onFiltering(!isFiltering);
          }}
        />
        <SearchBox
          ref={ref}
          typed={asked.typed}
          onType={(typed) => {
            onAsk({ typed });
          }}
          onDown={onDown}
          onEnter={onEnter}
          onHelp={help}
          onEscape={() => {
            onAsk({ filters: {}, similarTo: null });
          }}
        />
        <KeptSearches
          asked={asked}
          history={history}
          onAsk={(next) => {
            onAsk(next);
            onFocusBox();
          }}
          onList={onList}
        />
        <SearchHelp
          isOpen={isHelping}
          onOpenChange={setIsHelping}
          onTry={(typed) => {
            setIsHelping(false);
            onAsk({ typed, filters: {} });
          }}
        />
      </div>
      <SearchChips
        asked={asked}
        onAsk={(next) => {
          onAsk(next);
          // The chip that had the keyboard is gone.
          onFocusBox();
        }}
      />
      {!isAsking(asked) && (
        <ReadyQuestions
          onAsk={(next) => {
            onAsk(next);
            // The button goes with the others.
            onFocusBox();
          }}
          onGo={onQuestion}
        />
      )}
      {failure && <FailureNotice failure={failure} title={translate('search.failed')} />}
    </header>
  );
}
