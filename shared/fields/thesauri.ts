import consentUses from '../../resources/thesauri/consent-uses.json' with { type: 'json' };
import retaliation from '../../resources/thesauri/retaliation.json' with { type: 'json' };
import roles from '../../resources/thesauri/roles.json' with { type: 'json' };
import sentenceTypes from '../../resources/thesauri/sentence-types.json' with { type: 'json' };
import violence from '../../resources/thesauri/violence.json' with { type: 'json' };
import { givenLists, type GivenList, type ListName } from '../model/own-term.ts';
import type { InterfaceLanguage } from '../model/preferences.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { plainName } from './plain-name.ts';

/** What something is called, in some languages. */
export type Labels = Readonly<Partial<Record<InterfaceLanguage, string | undefined>>>;

/** What a code stands for; a term of an archive's own may be said in some languages only. */
export interface Term extends Labels {
  /** Stands in records: it is never changed and never given twice. */
  readonly code: string;
}

/** The terms of each list. */
export type Thesauri = Readonly<Record<GivenList, readonly Term[]>> &
  Readonly<Partial<Record<ListName, readonly Term[]>>>;

/** The terms of a list; none of a list that is not there. */
export function termsOf(thesauri: Thesauri, list: ListName): readonly Term[] {
  return thesauri[list] ?? [];
}

/** The lists that an archive's records choose from: the program's, then those of its own fields. */
export function listNames({ fields }: Pick<Vocabulary, 'fields'>): readonly ListName[] {
  return [
    ...givenLists,
    ...fields.filter(({ type }) => type === 'list').map(({ id }) => `own.${id}` as const),
  ];
}

/** The program's terms with those that an archive added behind them. */
export function thesauriOf(vocabulary: Vocabulary): Thesauri {
  const added = (list: ListName) => vocabulary.terms.filter((term) => term.list === list);
  const all = listNames(vocabulary).map(
    (list) => [list, [...termsOf(givenTerms, list), ...added(list)]] as const,
  );
  return { ...givenTerms, ...Object.fromEntries(all) };
}

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
  return (
    labelOf(
      terms.find((each) => each.code === code),
      language,
    ) ?? code.replaceAll('-', ' ')
  );
}

/** In the language asked for, else in one that it has; undefined where it is called nothing. */
export function labelOf(labels: Labels | undefined, language: InterfaceLanguage): string | undefined {
  return labels?.[language] ?? labels?.en ?? labels?.fr ?? labels?.es ?? labels?.ar;
}

/** The code of a term, from its code or its name in any language; undefined for what is none of them. */
export function termCode(terms: readonly Term[], said: string): string | undefined {
  const plain = plainName(said);
  const isSaid = (name: string | undefined) => name !== undefined && plainName(name) === plain;
  const exact = terms.find(({ code }) => code === said);
  return (exact ?? terms.find(({ code, en, fr, es, ar }) => [code, en, fr, es, ar].some(isSaid)))?.code;
}
