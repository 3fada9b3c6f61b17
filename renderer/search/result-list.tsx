import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
} from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { Excerpt } from '../../shared/search/excerpt.ts';
import { readQuery } from '../../shared/search/query.ts';
import { useRowsInView } from '../ui/use-rows-in-view.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import type { SimilarTo } from './asked.ts';
import type { Deed } from './change/deed.ts';
import { ResultRow } from './result-row.tsx';
import type { SearchEvent, SearchState } from './search-state.ts';
import { wordsOf } from './words.ts';
import './result-list.css';

export interface ResultListProps {
  readonly state: SearchState;
  readonly dispatch: (event: SearchEvent) => void;
  readonly onView: (first: number, end: number) => void;
  readonly onOpen: (id: DocumentId) => void;
  /** No reading pane stands beside it: a click opens. */
  readonly isAlone: boolean;
  /** Reads on beside the list, or with -1 back. */
  readonly onPeek: (way: 1 | -1) => void;
  readonly onAdd: () => void;
  /** Selects hits by their places, those too whose rows have not come. */
  readonly onSelect: (first: number, end: number) => void;
  readonly onSelectAll: () => void;
  readonly onChange: (deed: Deed) => void;
  readonly onTrash: () => void;
  /** Looks for documents that are like this one. */
  readonly onSimilar: (document: SimilarTo) => void;
  /** One step back: to the search box. */
  readonly onBack: () => void;
  /** The list's element takes the keyboard by this. */
  readonly ref?: Ref<{ focus: () => void }>;
}

const noExcerpts: readonly Excerpt[] = [];

/** Whether all rows from one to another have come. */
function hasRows(rows: SearchState['rows'], first: number, last: number): boolean {
  for (let row = first; row <= last; row += 1) if (!rows.has(row)) return false;
  return true;
}

/** A page of rows for Page Up and Page Down. */
const leap = 6;

/** Results by the thousand: only those in view are drawn; the list holds the keyboard, a row is active in it. */
export function ResultList(props: ResultListProps) {
  const { state, dispatch, onView, onOpen, isAlone, onPeek, onAdd, onSimilar, onBack, ref } = props;
  const translate = useTranslate();
  const { answer, rows, active } = state;
  const total = answer?.total ?? 0;
  const hasWords = (answer?.asked.typed.trim() ?? '') !== '';
  const typed = answer?.asked.typed ?? '';
  const query = useMemo(() => readQuery(typed, wordsOf({ typed })), [typed]);
  const listName = JSON.stringify(answer?.asked);
  const { first, end, spaceBefore, spaceAfter, scroller, measure, reveal } = useRowsInView({
    count: total,
    estimate: hasWords ? 176 : 112,
    listName,
  });

  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus() }), [scroller]);
  useEffect(() => {
    onView(first, end);
  }, [onView, first, end]);
  // Only when another row becomes active: measuring rows must not pull the list back while it is scrolled.
  const revealRow = useEffectEvent(reveal);
  useEffect(() => {
    revealRow(active);
  }, [active]);

  const document = rows.get(active)?.document;
  const moveTo = (to: number, isExtending: boolean) => {
    dispatch({ type: 'moved', to, isExtending });
    const [from, last] = [Math.min(active, to), Math.min(total - 1, Math.max(active, to))];
    if (isExtending && !hasRows(rows, from, last)) props.onSelect(Math.max(0, from), last + 1);
  };
  const press = (event: KeyboardEvent) => {
    const isAll = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a';
    if (isAll) {
      event.preventDefault();
      props.onSelectAll();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => {
        moveTo(active + 1, event.shiftKey);
      },
      ArrowUp: () => {
        if (active === 0 && !event.shiftKey) onBack();
        else moveTo(active - 1, event.shiftKey);
      },
      PageDown: () => {
        moveTo(active + leap, event.shiftKey);
      },
      PageUp: () => {
        moveTo(active - leap, event.shiftKey);
      },
      Home: () => {
        moveTo(0, event.shiftKey);
      },
      End: () => {
        moveTo(total - 1, event.shiftKey);
      },
      Enter: () => {
        if (document) onOpen(document.id);
      },
      ' ': () => {
        onPeek(event.shiftKey ? -1 : 1);
      },
      x: () => {
        dispatch({ type: 'toggled', row: active });
      },
      d: onAdd,
      t: () => {
        props.onChange('add-tag');
      },
      e: () => {
        props.onChange('say');
      },
      Delete: props.onTrash,
      m: () => {
        if (document) onSimilar({ id: document.id, title: document.title });
      },
      Escape: () => {
        if (state.selected.size > 0) dispatch({ type: 'unselected' });
        else onBack();
      },
    };
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const click = (row: number) => (event: MouseEvent) => {
    const isTick = event.target instanceof Element && event.target.closest('.result-tick') !== null;
    const isToggling = event.ctrlKey || event.metaKey || (isTick && !event.shiftKey);
    if (isToggling) dispatch({ type: 'toggled', row });
    moveTo(row, event.shiftKey);
    const result = rows.get(row);
    if (isAlone && result && !isToggling && !event.shiftKey) onOpen(result.document.id);
  };

  const places = Array.from({ length: end - first }, (_, place) => first + place);
  const boundary = answer && hasWords && answer.totalWithAllWords < total ? answer.totalWithAllWords : -1;
  return (
    <div
      className="result-list"
      ref={scroller}
      role="listbox"
      tabIndex={0}
      aria-label={translate('search.results')}
      aria-multiselectable
      aria-activedescendant={total > 0 ? `result-${active}` : undefined}
      onKeyDown={press}
    >
      <div role="presentation" style={{ blockSize: `${spaceBefore}px` }} />
      {places.map((row) => {
        const result = rows.get(row);
        const heading =
          row === boundary ? 'search.someWords' : row === 0 && boundary > 0 ? 'search.allWords' : null;
        return (
          <div key={row} ref={measure} data-row={row} role="presentation">
            {heading && (
              <p className="result-heading" role="presentation">
                {translate(heading)}
              </p>
            )}
            <div
              id={`result-${row}`}
              className={row === active ? 'result is-active' : 'result'}
              role="option"
              aria-selected={result !== undefined && state.selected.has(result.document.id)}
              aria-setsize={total}
              aria-posinset={row + 1}
              onClick={click(row)}
              onDoubleClick={() => {
                if (result) onOpen(result.document.id);
              }}
            >
              {result && (
                <ResultRow
                  document={result.document}
                  query={query}
                  excerpts={state.excerpts.get(result.document.id) ?? noExcerpts}
                  hasExcerpts={hasWords}
                  isSelected={state.selected.has(result.document.id)}
                />
              )}
            </div>
          </div>
        );
      })}
      <div role="presentation" style={{ blockSize: `${spaceAfter}px` }} />
    </div>
  );
}
