import type { Failure } from '../../shared/errors.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { Excerpt } from '../../shared/search/excerpt.ts';
import type { DocumentExcerpts, ResultRow, SearchAnswer } from '../../shared/search/worker-messages.ts';
import { askedNext, nothingAsked, type Asked } from './asked.ts';

/** The search screen: what is asked, what was answered, where the person is in it. */
export interface SearchState {
  readonly asked: Asked;
  /** The newest answer's numbers, and which question it answers; null before the first. */
  readonly answer: (Omit<SearchAnswer, 'rows'> & { readonly asked: Asked }) | null;
  /** The rows that came so far, by their place. */
  readonly rows: ReadonlyMap<number, ResultRow>;
  readonly excerpts: ReadonlyMap<DocumentId, readonly Excerpt[]>;
  /** The row that is read. */
  readonly active: number;
  readonly selected: ReadonlySet<DocumentId>;
  readonly failure: Failure | null;
}

export type SearchEvent =
  | { readonly type: 'asked'; readonly asked: Partial<Asked> }
  /** One page, or with `rest` also the page in view of a question that is asked again. */
  | {
      readonly type: 'answered';
      readonly asked: Asked;
      readonly first: SearchAnswer;
      readonly rest: Page | null;
    }
  /** The same hits, counted to the end. */
  | { readonly type: 'counted'; readonly asked: Asked; readonly answer: SearchAnswer }
  | { readonly type: 'continued'; readonly asked: Asked; readonly page: Page }
  | { readonly type: 'excerpted'; readonly documents: readonly DocumentExcerpts[] }
  | { readonly type: 'moved'; readonly to: number; readonly isExtending?: boolean }
  | { readonly type: 'toggled'; readonly row: number }
  /** Hits of a question, seen or not. */
  | { readonly type: 'selected'; readonly asked: Asked; readonly ids: readonly DocumentId[] }
  | { readonly type: 'unselected' }
  | { readonly type: 'failed'; readonly failure: Failure };

/** Rows further down: where they begin, and what stands there. */
interface Page {
  readonly offset: number;
  readonly rows: readonly ResultRow[];
}

export const firstState: SearchState = {
  asked: nothingAsked,
  answer: null,
  rows: new Map(),
  excerpts: new Map(),
  active: 0,
  selected: new Set(),
  failure: null,
};

/** The document of a row, once it came. */
export function documentIn(state: SearchState, row: number): ResultRow['document'] | undefined {
  return state.rows.get(row)?.document;
}

function withPage(rows: ReadonlyMap<number, ResultRow>, page: Page): ReadonlyMap<number, ResultRow> {
  const next = new Map(rows);
  page.rows.forEach((row, place) => next.set(page.offset + place, row));
  return next;
}

function answered(state: SearchState, event: SearchEvent & { type: 'answered' }): SearchState {
  const { rows: firstRows, ...numbers } = event.first;
  const answer = { ...numbers, asked: event.asked };
  const firstPage = withPage(new Map(), { offset: 0, rows: firstRows });
  const rows = event.rest ? withPage(firstPage, event.rest) : firstPage;
  const isSameQuestion = state.answer?.asked === event.asked;
  if (!isSameQuestion) return { ...state, answer, rows, active: 0, failure: null };
  // The document that is read stays, wherever it stands now; else its place does.
  const reading = documentIn(state, state.active)?.id;
  const found = [...rows].find(([, row]) => row.document.id === reading)?.[0];
  const active = found ?? Math.max(0, Math.min(state.active, answer.total - 1));
  return { ...state, answer, rows, active, failure: null };
}

/** The rows that came were looked at already: nothing but the numbers, and the list's end, can have changed. */
function counted(state: SearchState, event: SearchEvent & { type: 'counted' }): SearchState {
  const { total } = event.answer;
  const rows = new Map([...state.rows].filter(([place]) => place < total));
  const active = Math.max(0, Math.min(state.active, total - 1));
  return { ...state, answer: { ...event.answer, asked: event.asked }, rows, active };
}

function toggled(selected: ReadonlySet<DocumentId>, id: DocumentId): ReadonlySet<DocumentId> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The state after something happened. */
export function nextState(state: SearchState, event: SearchEvent): SearchState {
  switch (event.type) {
    case 'asked':
      return { ...state, asked: askedNext(state.asked, event.asked) };
    // Answers to what is no longer asked come too late.
    case 'answered':
      return event.asked === state.asked ? answered(state, event) : state;
    case 'counted':
      return event.asked === state.asked ? counted(state, event) : state;
    case 'continued':
      return event.asked === state.asked ? { ...state, rows: withPage(state.rows, event.page) } : state;
    case 'excerpted': {
      const excerpts = new Map(state.excerpts);
      for (const each of event.documents) excerpts.set(each.id, each.excerpts);
      return { ...state, excerpts };
    }
    case 'moved': {
      const last = Math.max(0, (state.answer?.total ?? 0) - 1);
      const active = Math.min(last, Math.max(0, event.to));
      if (!event.isExtending) return { ...state, active };
      const selected = new Set(state.selected);
      for (let row = Math.min(state.active, active); row <= Math.max(state.active, active); row += 1) {
        const id = documentIn(state, row)?.id;
        if (id !== undefined) selected.add(id);
      }
      return { ...state, active, selected };
    }
    case 'toggled': {
      const id = documentIn(state, event.row)?.id;
      return id === undefined ? state : { ...state, selected: toggled(state.selected, id) };
    }
    case 'selected':
      return event.asked === state.asked
        ? { ...state, selected: new Set([...state.selected, ...event.ids]) }
        : state;
    case 'unselected':
      return { ...state, selected: new Set() };
    case 'failed':
      return { ...state, failure: event.failure };
  }
}
