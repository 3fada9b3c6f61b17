import type { InterfaceLanguage } from '../../shared/model/preferences.ts';
import { Choice } from './choice.tsx';
import { languageChoices } from './language-choices.ts';
import { useTranslate } from './use-translate.tsx';

/** In which language the window speaks. */
export function LanguageChoice(props: {
  readonly language: InterfaceLanguage;
  readonly onChoose: (language: InterfaceLanguage) => void;
}) {
  const translate = useTranslate();
  return (
    <Choice
      label={translate('settings.language')}
      value={props.language}
      options={languageChoices}
      onChange={props.onChoose}
    />
  );
}
