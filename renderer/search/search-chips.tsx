import X from 'lucide-react/icons/x';
import { Button } from 'react-aria-components/Button';
import { describePart } from '../../shared/search/describe-reading.ts';
import { readQuery } from '../../shared/search/query.ts';
import { withoutPart } from '../../shared/search/reading.ts';
import { isolate } from '../ui/isolate.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { useArchiveSpeech } from '../ui/use-vocabulary.tsx';
import type { Asked } from './asked.ts';
import { describeChosen } from './describe-asked.ts';
import { chosenValues, withValues } from './filters.ts';
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
  const speech = useArchiveSpeech();
  const { typed, filters, similarTo } = asked;
  const { reading } = readQuery(typed, wordsOf(asked));
  const chosen = chosenValues(filters);
  const isPlain = reading.length < 2 && reading.every((part) => part.kind === 'word' && !part.isExcluded);
  const parts = isPlain ? [] : reading;
  const count = parts.length + chosen.length + (similarTo ? 1 : 0);
  if (count === 0) return null;
  return (
    <div className="search-chips" role="group" aria-label={translate('search.chosen')}>
      {similarTo && (
        <ChipButton
          words={translate('search.similarTo', { title: isolate(similarTo.title) })}
          onRemove={() => {
            onAsk({ similarTo: null });
          }}
        />
      )}
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
      {chosen.map((each) => (
        <ChipButton
          key={`${each.facet} ${each.values.join()}`}
          words={describeChosen(each, speech)}
          onRemove={() => {
            const left = (filters[each.facet] ?? []).filter((value) => !each.values.includes(value));
            onAsk({ filters: withValues(filters, each.facet, left) });
          }}
        />
      ))}
      {count > 1 && (
        <Button
          className="search-chips-clear"
          onPress={() => {
            onAsk({ typed: '', filters: {}, similarTo: null });
          }}
        >
          {translate('search.chosen.clear')}
        </Button>
      )}
    </div>
  );
}
