import X from 'lucide-react/icons/x';
import { Button } from 'react-aria-components/Button';
import { describePart } from '../../shared/search/describe-reading.ts';
import { readQuery } from '../../shared/search/query.ts';
import { withoutPart } from '../../shared/search/reading.ts';
import { isolate } from '../ui/isolate.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { facetValueName } from './facet-names.ts';
import { chosenValues, withValues } from './filters.ts';
import type { Asked } from './search-state.ts';
import { wordsOf } from './words.ts';
import './search-chips.css';

export interface SearchChipsProps {
  readonly asked: Asked;
  readonly onAsk: (asked: Partial<Asked>) => void;
}

/** Chips that say how a pasted text was read would bury the results. */
const most = 12;

function ChipButton(props: { readonly words: string; readonly onRemove: () => void }) {
  const translate = useTranslate();
  return (
    <Button
      className="search-chip"
      aria-label={translate('search.part.remove', { part: props.words })}
      onPress={props.onRemove}
    >
      <bdi>{props.words}</bdi>
      <X size={12} aria-hidden />
    </Button>
  );
}

/** How the query was read, and what is filtered by: each can be taken away. Nothing for one plain word. */
export function SearchChips({ asked, onAsk }: SearchChipsProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { typed, filters } = asked;
  const { reading } = readQuery(typed, wordsOf(asked));
  const chosen = chosenValues(filters);
  const isPlain = reading.length < 2 && reading.every((part) => part.kind === 'word' && !part.isExcluded);
  const parts = isPlain ? [] : reading;
  if (parts.length + chosen.length === 0) return null;
  return (
    <div className="search-chips" role="group" aria-label={translate('search.chosen')}>
      {parts.slice(0, most).map((part) => (
        <ChipButton
          key={`${part.start}`}
          words={describePart(part, { translate, isolate })}
          onRemove={() => {
            onAsk({ typed: withoutPart(typed, part) });
          }}
        />
      ))}
      {parts.length > most && (
        <span className="search-chips-more">
          {translate('search.part.more', { count: parts.length - most })}
        </span>
      )}
      {chosen.map(({ facet, values }) => {
        const names = values.map((value) => facetValueName({ facet, value }, language, translate));
        const [from = '', to = from] = [names[0], names.at(-1)];
        const words = from === to ? from : translate('search.year.span', { from, to });
        return (
          <ChipButton
            key={`${facet} ${from}`}
            words={translate('query.value', { field: translate(`facet.${facet}`), value: isolate(words) })}
            onRemove={() => {
              const left = (filters[facet] ?? []).filter((value) => !values.includes(value));
              onAsk({ filters: withValues(filters, facet, left) });
            }}
          />
        );
      })}
      {parts.length + chosen.length > 1 && (
        <Button
          className="search-chips-clear"
          onPress={() => {
            onAsk({ typed: '', filters: {} });
          }}
        >
          {translate('search.chosen.clear')}
        </Button>
      )}
    </div>
  );
}
