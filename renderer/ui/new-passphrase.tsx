import type { Failure } from '../../shared/errors.ts';
import type { InterfaceLanguage } from '../../shared/model/preferences.ts';
import { useState } from 'react';
import { GeneratedPassphrase } from './generated-passphrase.tsx';
import { passphraseAdvice } from './passphrase-advice.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { useSuggestion } from './use-suggestion.ts';
import { useTranslate } from './use-translate.tsx';

/** A new passphrase as it is being chosen: '' while there is none that may be used. */
export interface NewPassphraseChoice {
  readonly own: string;
  readonly setOwn: (own: string) => void;
  readonly suggestion: ReturnType<typeof useSuggestion>;
  readonly language: InterfaceLanguage;
  /** The passphrase of that way, '' while it may not be used. */
  readonly passphraseOf: (way: 'generated' | 'own') => string;
}

/** Keeps what is typed and what is drawn while a new passphrase is chosen. */
export function useNewPassphrase(
  language: InterfaceLanguage,
  suggest: (language: InterfaceLanguage) => Promise<string>,
  onFailure: (failure: Failure) => void,
): NewPassphraseChoice {
  const translate = useTranslate();
  const [own, setOwn] = useState('');
  const suggestion = useSuggestion(language, suggest, onFailure);
  return {
    ...{ own, setOwn, suggestion, language },
    passphraseOf: (way) => {
      if (way === 'generated') return suggestion.words;
      return passphraseAdvice(own, translate)?.isRefused === false ? own : '';
    },
  };
}

/** The words drawn, or a line for a passphrase of one's own with what is to be said of it. */
export function NewPassphrase(props: {
  readonly way: 'generated' | 'own';
  readonly choice: NewPassphraseChoice;
}) {
  const translate = useTranslate();
  const { own, setOwn, suggestion, language } = props.choice;
  if (props.way === 'generated')
    return <GeneratedPassphrase words={suggestion.words} language={language} onAnother={suggestion.draw} />;
  const advice = passphraseAdvice(own, translate);
  return (
    <PassphraseField
      label={translate('create.own')}
      value={own}
      onChange={setOwn}
      isShownAtFirst
      isInvalid={advice?.isRefused ?? false}
      error={advice?.sentence}
      {...(advice && !advice.isRefused && { description: advice.sentence })}
      autoFocus
    />
  );
}
