import { labelOf, type Labels } from '../../shared/fields/thesauri.ts';
import { plainName } from '../../shared/fields/plain-name.ts';
import { codeSchema } from '../../shared/model/own-term.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../shared/model/preferences.ts';
import type { MessageKey } from '../../shared/i18n/en/index.ts';

/** What is written of a term or field while it is named. */
export interface Naming {
  readonly labels: Readonly<Record<InterfaceLanguage, string>>;
  /** As it was typed; null: it follows from the name. */
  readonly code: string | null;
}

const longestCode = 60;

/** A form's beginning: of what is there, or of nothing. */
export function namingOf(labels: Labels = {}, code: string | null = null): Naming {
  return { labels: eachLanguage((language) => labels[language] ?? ''), code };
}

/** What was written, without the languages in which it is called nothing. */
export function labelsIn({ labels }: Naming): Labels {
  const said = interfaceLanguages.flatMap((language) => {
    const label = labels[language].trim();
    return label === '' ? [] : [[language, label] as const];
  });
  return Object.fromEntries(said);
}

/** The code that it has, or that follows from its name. */
export function codeIn(naming: Naming): string {
  const name = labelOf(labelsIn(naming), 'en') ?? '';
  return naming.code?.trim() ?? plainName(name).replaceAll(' ', '-').slice(0, longestCode).replace(/-$/, '');
}

/** What keeps it from being saved, by where that is said; none where nothing does. */
export function wrongIn(
  naming: Naming,
  { taken, isCode = (code) => codeSchema.safeParse(code).success }: NamingRules,
): Readonly<Partial<Record<'name' | 'code', MessageKey>>> {
  const code = codeIn(naming);
  if (Object.keys(labelsIn(naming)).length === 0) return { name: 'vocabulary.wrong.nameless' };
  if (!isCode(code)) return { code: 'vocabulary.wrong.code' };
  return taken.includes(code) ? { code: 'vocabulary.wrong.taken' } : {};
}

export interface NamingRules {
  /** Codes that others have. */
  readonly taken: readonly string[];
  readonly isCode?: (code: string) => boolean;
}

function eachLanguage(valueOf: (language: InterfaceLanguage) => string): Naming['labels'] {
  return { en: valueOf('en'), fr: valueOf('fr'), es: valueOf('es'), ar: valueOf('ar') };
}
