import consentUses from '../../resources/thesauri/consent-uses.json' with { type: 'json' };
import retaliation from '../../resources/thesauri/retaliation.json' with { type: 'json' };
import roles from '../../resources/thesauri/roles.json' with { type: 'json' };
import sentenceTypes from '../../resources/thesauri/sentence-types.json' with { type: 'json' };
import violence from '../../resources/thesauri/violence.json' with { type: 'json' };
import type { InterfaceLanguage } from '../model/preferences.ts';
import { plainName } from './plain-name.ts';

/** The lists that records choose from and an archive may add to. */
export type ListName = 'violence' | 'retaliation' | 'sentence-types' | 'roles' | 'consent-uses';

/** What a code stands for; a term of an archive's own may be said in some languages only. */
export interface Term extends Readonly<Partial<Record<InterfaceLanguage, string>>> {
  /** Stands in records: it is never changed and never given twice. */
  readonly code: string;
}

/** The terms of each list. */
export type Thesauri = Readonly<Record<ListName, readonly Term[]>>;

/** Those that come with the program, after the HURIDOCS events formats where these have them. */
export const givenTerms: Thesauri = {
  violence,
  retaliation,
  'sentence-types': sentenceTypes,
  roles,
  'consent-uses': consentUses,
};

/** A term in words: in the language asked for, else in one that has it; a code that is not known in its own words. */
export function termName(terms: readonly Term[], code: string, language: InterfaceLanguage): string {
  const term = terms.find((each) => each.code === code);
  return term?.[language] ?? term?.en ?? term?.fr ?? term?.es ?? term?.ar ?? code.replaceAll('-', ' ');
}

/** The code of a term, from its code or its name in any language; undefined for what is none of them. */
export function termCode(terms: readonly Term[], said: string): string | undefined {
  const plain = plainName(said);
  const isSaid = (name: string | undefined) => name !== undefined && plainName(name) === plain;
  const exact = terms.find(({ code }) => code === said);
  return (exact ?? terms.find(({ code, en, fr, es, ar }) => [code, en, fr, es, ar].some(isSaid)))?.code;
}
