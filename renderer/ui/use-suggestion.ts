import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { InterfaceLanguage } from '../../shared/model/preferences.ts';

/** Words drawn for a new passphrase, '' until they have come; drawn anew with `draw`, and for another language. */
export function useSuggestion(
  language: InterfaceLanguage,
  suggest: (language: InterfaceLanguage) => Promise<string>,
  onFailure: (failure: Failure) => void,
): { readonly words: string; readonly draw: () => void } {
  const [words, setWords] = useState('');
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isWanted = true;
    suggest(language).then(
      (drawn) => {
        if (isWanted) setWords(drawn);
      },
      (error: unknown) => {
        if (isWanted) onFailure(failureOf(error));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [language, round, suggest, onFailure]);
  return {
    words,
    draw: () => {
      setRound(round + 1);
    },
  };
}
