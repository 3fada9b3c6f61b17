import type { SentencePart } from '../model/document.ts';
import { cellText } from './cell-text.ts';
import type { FieldType } from './field.ts';
import { sayTerm, type FieldSpeech } from './say-field.ts';
import { givenTerms } from './thesauri.ts';

/** A counted sentence while it is written. */
export interface SaidSentence {
  readonly type: string;
  readonly amount: string;
  readonly unit: string;
  readonly isSuspended: boolean;
}

/** A person while they are named. */
export interface SaidPerson {
  readonly name: string;
  readonly role: string;
}

/** What stands in a field of a form, complete or not: text as it was typed, or what was gathered one by one. */
export type Said =
  | { readonly is: 'text'; readonly text: string }
  /** Codes of countries, languages, terms, or words of people's own; and the next one, as far as it is typed. */
  | { readonly is: 'words'; readonly words: readonly string[]; readonly pending: string }
  | { readonly is: 'people'; readonly people: readonly SaidPerson[] }
  | { readonly is: 'sentences'; readonly sentences: readonly SaidSentence[] };

/** A field's value as its form begins with it; roles in words where a speech is given. */
export function saidOf(value: unknown, type: FieldType, speech?: FieldSpeech): Said {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const { is } = type;
  if (is === 'people')
    return { is, people: (list as readonly SaidPerson[]).map((each) => saidPerson(each, speech)) };
  if (is === 'sentences') return { is, sentences: (list as readonly SentencePart[]).map(saidSentence) };
  if (is === 'texts' || is === 'countries' || is === 'languages' || is === 'terms')
    return { is: 'words', words: list.filter((each) => typeof each === 'string'), pending: '' };
  return { is: 'text', text: cellText(value, type) };
}

function saidPerson({ name, role }: SaidPerson, speech: FieldSpeech | undefined): SaidPerson {
  const { terms = givenTerms } = speech ?? {};
  const isKnown = terms.roles.some(({ code }) => code === role);
  return { name, role: speech && isKnown ? sayTerm(role, 'roles', speech) : role };
}

function saidSentence({ type, amount, unit = '', isSuspended = false }: SentencePart): SaidSentence {
  return { type, amount: amount === undefined ? '' : String(amount), unit, isSuspended };
}
