import { Button } from 'react-aria-components/Button';
import { isolate } from '../ui/isolate.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import './suggestion.css';

export interface SuggestionProps {
  /** What was meant perhaps; undefined where nothing is to be proposed. */
  readonly typed: string | undefined;
  readonly onTake: (typed: string) => void;
}

/** Where little was found: words that the archive has. */
export function Suggestion({ typed, onTake }: SuggestionProps) {
  const translate = useTranslate();
  if (typed === undefined) return null;
  return (
    <Button
      className="suggestion"
      onPress={() => {
        onTake(typed);
      }}
    >
      {translate('search.suggestion', { typed: isolate(typed) })}
    </Button>
  );
}
