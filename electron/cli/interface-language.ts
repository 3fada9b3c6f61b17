import { interfaceLanguages, type InterfaceLanguage } from '../../shared/model/preferences.ts';

/** The language of the terminal (POSIX: LC_ALL before LC_MESSAGES before LANG), English when it is none of ours. */
export function interfaceLanguage(
  environment: Readonly<Record<string, string | undefined>>,
): InterfaceLanguage {
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(Boolean) ?? '';
  return interfaceLanguages.find((language) => locale.startsWith(language)) ?? 'en';
}
