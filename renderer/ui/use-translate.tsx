import { createContext, use, useEffect, useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { createTranslate, type Translate } from '../../shared/i18n/translate.ts';
import type { InterfaceLanguage } from '../../shared/model/preferences.ts';

interface Speech {
  readonly language: InterfaceLanguage;
  readonly translate: Translate;
}

const SpeechContext = createContext<Speech>({ language: 'en', translate: createTranslate('en') });

/** Gives everything below its language; the page's own `lang` and `dir` follow. */
export function TranslateProvider(props: {
  readonly language: InterfaceLanguage;
  readonly children: ReactNode;
}) {
  const { language } = props;
  const speech = useMemo(() => ({ language, translate: createTranslate(language) }), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  }, [language]);
  return (
    <I18nProvider locale={language}>
      <SpeechContext value={speech}>{props.children}</SpeechContext>
    </I18nProvider>
  );
}

/** The function that gives the sentence for a key, in the person's language. */
export function useTranslate(): Translate {
  return use(SpeechContext).translate;
}

/** The person's language as a tag for `Intl`: dates, numbers, names of countries. English says the day before the month. */
export function useLanguage(): string {
  const { language } = use(SpeechContext);
  return language === 'en' ? 'en-GB' : language;
}
