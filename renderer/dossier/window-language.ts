import { interfaceLanguageSchema, type InterfaceLanguage } from '../../shared/model/preferences.ts';

/** The language that the window speaks: a new dossier's, until another is chosen. */
export function windowLanguage(): InterfaceLanguage {
  return interfaceLanguageSchema.catch('en').parse(document.documentElement.lang);
}
