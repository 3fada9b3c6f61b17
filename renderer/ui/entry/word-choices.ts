import { countryName, languageName } from '../../../shared/fields/display-names.ts';
import type { FieldType } from '../../../shared/fields/field.ts';
import { sayField, type FieldSpeech } from '../../../shared/fields/say-field.ts';
import { givenTerms, termsOf } from '../../../shared/fields/thesauri.ts';
import { currentCountries } from '../../../shared/model/countries.ts';

const known = new Map<string, readonly string[]>();

/** The names to choose from where a field has a list, in the person's language and order; none where it has none. */
export function wordChoices(type: FieldType, speech: FieldSpeech): readonly string[] {
  const { language, terms = givenTerms } = speech;
  if (type.is === 'terms')
    return termsOf(terms, type.list)
      .flatMap(({ code }) => sayField(code, type, speech))
      .toSorted(inOrderOf(language));
  if (type.is !== 'countries' && type.is !== 'languages') return [];
  const key = `${type.is} ${language}`;
  const found = known.get(key) ?? namesOf(type.is, language);
  known.set(key, found);
  return found;
}

function namesOf(what: 'countries' | 'languages', language: string): readonly string[] {
  const names =
    what === 'countries'
      ? [...currentCountries()].map((code) => countryName(code, language))
      : tags().flatMap((tag) => {
          const name = languageName(tag, language);
          // A tag that nobody assigned is displayed as itself.
          return name === tag ? [] : [name];
        });
  return [...new Set(names)].toSorted(inOrderOf(language));
}

/** Every tag of two letters that there can be. */
function tags(): readonly string[] {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  return letters.flatMap((first) => letters.map((second) => first + second));
}

function inOrderOf(language: string): (one: string, other: string) => number {
  return new Intl.Collator(language).compare;
}
