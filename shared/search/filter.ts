import { readDays, type Days } from './days.ts';
import type { FacetName } from './facets.ts';
import { fold } from './fold.ts';
import type { QueryField } from './query-fields.ts';
import { namesCountry, namesKind, namesLanguage, namesOutcome, type Accepts } from './named-values.ts';
import { readWords, type QueryWord } from './query-word.ts';
import type { TypedPart } from './typed-parts.ts';

/** What only some documents pass: by a value of the record, by its date, or by words in one of its fields. */
export type Filter = { readonly field: QueryField; readonly isExcluded: boolean } & (
  | { readonly by: 'facet'; readonly facet: FacetName; readonly accepts: Accepts }
  | { readonly by: 'days'; readonly days: Days }
  /** `within`: the number of the index's field, in which each of the words stands, or one of its `others`; or else all words of an alternative. */
  | {
      readonly by: 'terms';
      readonly within: number;
      readonly words: readonly QueryWord[];
      readonly alternatives?: readonly (readonly QueryWord[])[];
    }
);

/** The numbers of the index's fields (search-index.ts). */
const withinTitle = 0;
const withinPeople = 4;

const folded = (text: string) => fold(text.replace(/[\s_-]+/gu, ' ')).trim();

/** A value that holds what was typed, anywhere in it: Seoul in Seoul High Court. */
function holds(typed: string): Accepts {
  const wanted = folded(typed);
  return (value) => folded(value).includes(wanted);
}

type Accepting = (typed: string) => Accepts | null;

/** Of several values with commas between, one must fit: `kind:ruling,law`. Null where none of them means anything. */
function anyOf(text: string, accepting: Accepting): Accepts | null {
  const tests = text
    .split(/[,،;]/u)
    .filter((each) => /[\p{L}\p{N}]/u.test(each))
    .map((each) => accepting(each.trim()))
    .filter((accepts) => accepts !== null);
  return tests.length > 0 ? (value) => tests.some((accepts) => accepts(value)) : null;
}

/** What a field with its value asks for; null when nothing can be made of it: it is read as words then. */
export function readFilter(
  field: QueryField,
  { text, isExcluded }: Pick<TypedPart, 'text' | 'isExcluded'>,
): Filter | null {
  const facet = (name: FacetName, accepting: Accepting): Filter | null => {
    const accepts = anyOf(text, accepting);
    return accepts && { field, isExcluded, by: 'facet', facet: name, accepts };
  };
  switch (field) {
    case 'court':
      return facet('court', holds);
    case 'tag':
      return facet('tag', holds);
    case 'campaign':
      return facet('campaign', holds);
    case 'kind':
      return facet('kind', namesKind);
    case 'outcome':
      return facet('outcome', namesOutcome);
    case 'country':
      return facet('country', namesCountry);
    case 'lang':
      return facet('language', namesLanguage);
    case 'year': {
      const days = readDays(text);
      if (!days) return null;
      const touches = (year: string) =>
        Number(year) * 10_000 <= days.to && Number(year) * 10_000 + 1231 >= days.from;
      return { field, isExcluded, by: 'facet', facet: 'year', accepts: touches };
    }
    case 'date': {
      const days = readDays(text);
      return days && { field, isExcluded, by: 'days', days };
    }
    case 'title':
    case 'person': {
      const words = readWords(text, { isRequired: true, isPrefix: false, letters: 0, isTyping: false });
      if (words.length === 0) return null;
      return {
        field,
        isExcluded,
        by: 'terms',
        within: field === 'title' ? withinTitle : withinPeople,
        words,
      };
    }
  }
}
