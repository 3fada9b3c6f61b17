import { IntlMessageFormat } from 'intl-messageformat';
import type { InterfaceLanguage } from '../model/preferences.ts';
import { arabic } from './ar/index.ts';
import { english, type MessageKey, type Messages } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';

/** Values for a message's blanks. */
type MessageValues = Readonly<Record<string, string | number | Date>>;

/** Gives the sentence for a key in one language, with plurals and numbers as that language has them. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Every language of the interface, complete: the compiler holds each to the keys of the English one. */
export const catalogs: Readonly<Record<InterfaceLanguage, Messages>> = {
  en: english,
  fr: french,
  es: spanish,
  ar: arabic,
};

/** The translator of one language; formats are compiled once, on first use. */
export function createTranslate(language: InterfaceLanguage): Translate {
  const messages = catalogs[language];
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    let format = compiled.get(key);
    if (!format) {
      format = new IntlMessageFormat(messages[key], language, undefined, { ignoreTag: true });
      compiled.set(key, format);
    }
    return String(format.format(values ? { ...values } : {}));
  };
}

const translators = new Map<InterfaceLanguage, Translate>();

/** The translator of one language, the same for everybody: for what is written in another than the interface's. */
export function translateIn(language: InterfaceLanguage): Translate {
  const known = translators.get(language) ?? createTranslate(language);
  translators.set(language, known);
  return known;
}
