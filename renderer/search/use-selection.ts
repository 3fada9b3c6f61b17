import type { ActionDispatch } from 'react';
import { failureOf } from '../../shared/errors.ts';
import { showToast } from '../ui/toast.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import type { SearchClient } from './search-client.ts';
import type { SearchEvent, SearchState } from './search-state.ts';
import { wordsOf } from './words.ts';

/** Milliseconds for which phrases are looked for, so that only what has them is selected. */
const patience = 60_000;

/** How many hits can be selected at once, the first of them: those with all the words, where some have. */
export function selectableOf({ answer }: Pick<SearchState, 'answer'>): number {
  if (!answer) return 0;
  const { total, totalWithAllWords } = answer;
  return answer.asked.typed.trim() !== '' && totalWithAllWords > 0 ? totalWithAllWords : total;
}

/** Selects hits by their places, whether their rows have come or not. */
export function useSelection(
  client: SearchClient,
  asked: SearchState['asked'],
  dispatch: ActionDispatch<[SearchEvent]>,
): (first: number, end: number) => void {
  const translate = useTranslate();
  const select = async (first: number, end: number) => {
    const { typed, filters, sort, similarTo } = asked;
    const page = { offset: first, limit: end - first, patience, withSuggestion: false };
    const question = { ...wordsOf({ typed }), filters, sort, kinds: [], ...page };
    const ids = await client.ids(question, similarTo?.id ?? null);
    if (ids) dispatch({ type: 'selected', asked, ids });
    else showToast({ text: translate('change.notSelected') });
  };
  return (first, end) => {
    select(first, end).catch((error: unknown) => {
      dispatch({ type: 'failed', failure: failureOf(error) });
    });
  };
}
