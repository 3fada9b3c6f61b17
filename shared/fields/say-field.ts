import { sayDate } from '../dates/say-date.ts';
import type { Translate } from '../i18n/translate.ts';
import type { SentencePart } from '../model/document.ts';
import { interfaceLanguages } from '../model/preferences.ts';
import { countryName, languageName } from './display-names.ts';
import type { FieldType } from './field.ts';
import type { ListName } from '../model/own-term.ts';
import { givenTerms, termName, termsOf, type Thesauri } from './thesauri.ts';

/** How values are put into words. */
export interface FieldSpeech {
  readonly translate: Translate;
  /** A tag for `Intl`. */
  readonly language: string;
  /** With the archive's own terms; left out, those that come with the program. */
  readonly terms?: Thesauri | undefined;
}

/** A field's value as people read it: a line for each of a list, none where there is nothing. */
export function sayField(value: unknown, type: FieldType, speech: FieldSpeech): readonly string[] {
  if (value === undefined || value === null || value === '') return [];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((each) => sayOne(each, type, speech));
}

function sayOne(value: unknown, type: FieldType, speech: FieldSpeech): string {
  const { translate, language } = speech;
  if (type.is === 'sentences') return saySentence(value as SentencePart, speech);
  if (typeof value === 'boolean') return translate(value ? 'field.yes' : 'field.no');
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
  if (typeof value !== 'string') return sayPart(value, speech);
  if (type.is === 'choice') {
    const label = type.labels[value];
    return label ? translate(label) : value;
  }
  if (type.is === 'terms') return sayTerm(value, type.list, speech);
  if (type.is === 'date') return sayDate(value, { translate, locale: language });
  if (type.is === 'countries') return countryName(value, language);
  return type.is === 'languages' ? languageName(value, language) : value;
}

/** A term in the language of the speech, or the nearest that it has. */
export function sayTerm(code: string, list: ListName, { language, terms = givenTerms }: FieldSpeech): string {
  const spoken = interfaceLanguages.find((each) => language.split('-', 1)[0] === each) ?? 'en';
  return termName(termsOf(terms, list), code, spoken);
}

function saySentence(part: SentencePart, speech: FieldSpeech): string {
  const { type, amount, unit, isSuspended } = part;
  const { translate, language } = speech;
  const name = sayTerm(type, 'sentence-types', speech);
  const measured =
    amount === undefined || unit === undefined
      ? name
      : translate('field.sentencePart', { type: name, amount: sayAmount(amount, unit, language) });
  return isSuspended === true ? translate('field.suspended', { sentence: measured }) : measured;
}

function sayAmount(amount: number, unit: string, language: string): string {
  const style: Intl.NumberFormatOptions = /^[A-Z]{3}$/.test(unit)
    ? { style: 'currency', currency: unit, currencyDisplay: 'code', minimumFractionDigits: 0 }
    : { style: 'unit', unit: unit.replace(/s$/, ''), unitDisplay: 'long' };
  return new Intl.NumberFormat(language, style).format(amount);
}

/** People in roles and relations by what names them; whatever else there is, as it is kept. */
function sayPart(value: unknown, speech: FieldSpeech): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { name, role, reference } = value as Readonly<Record<string, unknown>>;
  if (typeof name === 'string')
    return typeof role === 'string' ? `${name} (${sayTerm(role, 'roles', speech)})` : name;
  return typeof reference === 'string' ? reference : JSON.stringify(value);
}
