import type { Translate } from '../../shared/i18n/translate.ts';
import type { SearchState } from './search-state.ts';

/** How much was found, in a sentence; empty before the first answer. */
export function countSentence({ answer }: Pick<SearchState, 'answer'>, translate: Translate): string {
  if (answer === null) return '';
  const { asked, total, totalWithAllWords } = answer;
  if (asked.similarTo && total > 0) return translate('search.similar.first');
  if (answer.isTotalExact === false) return translate('search.countAtMost', { total });
  if (asked.typed.trim() === '' || total === totalWithAllWords) return translate('search.count', { total });
  return translate('search.countWithAll', { total, all: totalWithAllWords });
}
