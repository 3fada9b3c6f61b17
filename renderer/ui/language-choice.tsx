import type { InterfaceLanguage } from '../../shared/model/preferences.ts';
import { Choice } from './choice.tsx';
import { useTranslate } from './use-translate.tsx';

/** Each language under its own name: who needs it must be able to read it. */
const languages = [
  { value: 'en', label: 'English', language: 'en' },
  { value: 'fr', label: 'Français', language: 'fr' },
  { value: 'es', label: 'Español', language: 'es' },
  { value: 'ar', label: 'العربية', language: 'ar' },
] as const;

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
      options={languages}
      onChange={props.onChoose}
    />
  );
}
