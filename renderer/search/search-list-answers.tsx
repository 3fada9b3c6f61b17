import { Button } from 'react-aria-components/Button';
import { isolate } from '../ui/isolate.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import type { ListedAnswer } from './listed-answers.ts';

export interface SearchListAnswersProps {
  readonly answers: readonly ListedAnswer[];
  readonly onShow: (query: string) => void;
}

/** What was found for each line so far; a line's name shows its hits. */
export function SearchListAnswers({ answers, onShow }: SearchListAnswersProps) {
  const translate = useTranslate();
  return (
    <ul className="search-list-answers">
      {answers.map(({ name, query, answer }, place) => (
        <li key={`${place}`} className={answer.totalWithAllWords === 0 ? 'search-list-none' : ''}>
          <Button
            className="search-list-name"
            aria-label={translate('search.list.show', { name: isolate(name) })}
            onPress={() => {
              onShow(query);
            }}
          >
            <bdi>{name}</bdi>
          </Button>
          <span className="search-list-found">
            {answer.totalWithAllWords === answer.total
              ? translate('search.list.found', { total: answer.total })
              : translate('search.list.foundAll', { total: answer.totalWithAllWords })}
          </span>
        </li>
      ))}
    </ul>
  );
}
