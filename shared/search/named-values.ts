import { catalogs } from '../i18n/translate.ts';
import type { FieldType } from '../fields/field.ts';
import { languageByName } from '../fields/codes-by-name.ts';
import { countryName, languageName } from '../fields/display-names.ts';
import { plainName } from '../fields/plain-name.ts';
import { givenTerms, termsOf } from '../fields/thesauri.ts';
import type { ListName } from '../model/own-term.ts';
import { currentCountries, formerCountries } from '../model/countries.ts';
import { documentKinds, type DocumentKind } from '../model/document.ts';
import { isLanguageTag } from '../model/language-tags.ts';
import { interfaceLanguages } from '../model/preferences.ts';
import { fold } from './fold.ts';

/** Tells whether a value of the record is what was typed. */
export type Accepts = (value: string) => boolean;

const languages = interfaceLanguages;

/** What a plural adds to a word, at most: more is another word. */
const longestEnding = 3;

/** One is the other's beginning: rulings is ruling, résolution is Résolution judiciaire; rape-threat is not rape. */
function isAlike(name: string, typed: string): boolean {
  const [one, other] = [fold(name), fold(typed)];
  if (other.length < 2) return false;
  return one.startsWith(other) || (other.startsWith(one) && other.length - one.length <= longestEnding);
}

function named<Value extends string>(
  values: readonly Value[],
  namesOf: (value: Value) => readonly string[],
  typed: string,
): Accepts | null {
  const exact = values.filter((value) => namesOf(value).some((name) => fold(name) === fold(typed)));
  const near = values.filter((value) => namesOf(value).some((name) => isAlike(name, typed)));
  const wanted = new Set<string>(exact.length > 0 ? exact : near);
  return wanted.size > 0 ? (value) => wanted.has(value) : null;
}

/** What else people call the kinds. */
const otherKindNames: Readonly<Record<DocumentKind, string>> = {
  article: 'news press presse prensa nota صحافة خبر',
  ruling: 'judgment judgement decision order arrêt jugement ordonnance sentencia fallo auto قرار',
  law: 'act statute bill decree décret code ley decreto código مرسوم تشريع',
  testimony: 'témoignage testimonio',
  report: 'rapport informe',
  other: 'autre otro',
};

/** `ruling`, décision, judgment, حكم; null for what is no kind. */
export function namesKind(typed: string): Accepts | null {
  const namesOf = (kind: DocumentKind) => [
    kind,
    ...otherKindNames[kind].split(' '),
    ...languages.map((language) => catalogs[language][`kind.${kind}`]),
  ];
  return named(documentKinds, namesOf, typed);
}

/** `acquitted`, acquittement, براءة; null for what is none of the values. */
export function namesChoice(
  { values, labels }: Extract<FieldType, { is: 'choice' }>,
  typed: string,
): Accepts | null {
  const namesOf = (value: string) => {
    const label = labels[value];
    return [value, ...(label ? languages.map((language) => catalogs[language][label]) : [])];
  };
  return named(values, namesOf, typed);
}

/** A term by its code or its name in any language; any code may be a term of the archive's own. */
export function namesTerm(list: ListName, typed: string): Accepts {
  const terms = termsOf(givenTerms, list);
  const codes = terms.map(({ code }) => code);
  const namesOf = (code: string) => {
    const term = terms.find((each) => each.code === code);
    return [code, term?.en, term?.fr, term?.es, term?.ar].filter((name) => name !== undefined);
  };
  const plain = plainName(typed);
  const isGiven = named(codes, namesOf, typed);
  return (code) => plainName(code) === plain || isGiven?.(code) === true;
}

const yes = new Set(['yes', 'y', 'oui', 'si', 'نعم', 'true', '1'].map(fold));
const no = new Set(['no', 'n', 'non', 'لا', 'false', '0'].map(fold));

/** Whether yes or no was typed; null for anything else. */
export function asYesOrNo(typed: string): boolean | null {
  const word = fold(typed.trim());
  return yes.has(word) ? true : no.has(word) ? false : null;
}

let countries: readonly string[] | undefined;

/** KR, Corea del Sur, كوريا الجنوبية; null for what is no country. */
export function namesCountry(typed: string): Accepts | null {
  const wanted = fold(typed);
  countries ??= [...currentCountries(), ...formerCountries];
  // A code is nothing else: AIDJ stands in Azerbaïdjan too.
  const exact = countries.filter((code) => fold(code) === wanted);
  const isNamed = (code: string) =>
    wanted.length > 2 && languages.some((language) => fold(countryName(code, language)).includes(wanted));
  const meant = new Set(exact.length > 0 ? exact : countries.filter(isNamed));
  return meant.size === 0 ? null : (code) => meant.has(code);
}

/** Remembers what it answered: it is asked for every value of every segment. */
function remembering(test: Accepts): Accepts {
  const known = new Map<string, boolean>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const now = test(value);
    known.set(value, now);
    return now;
  };
}

/** es, es-419, Spanish, espagnol; null for what cannot be a language. */
export function namesLanguage(typed: string): Accepts | null {
  const wanted = fold(typed);
  if (!isLanguageTag(typed) && languageByName(typed) === undefined) return null;
  return remembering((tag) => {
    const primary = tag.split('-', 1)[0] ?? tag;
    return (
      fold(tag) === wanted ||
      fold(primary) === wanted ||
      (wanted.length > 2 &&
        languages.some((language) => fold(languageName(primary, language)).startsWith(wanted)))
    );
  });
}
