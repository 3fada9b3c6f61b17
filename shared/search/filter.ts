import type { FieldPath, OwnPath } from '../fields/field.ts';
import { fields } from '../fields/fields.ts';
import { readDays, type Days } from './days.ts';
import type { ColumnName } from './facets.ts';
import { anyRetaliation } from './facets-of.ts';
import { accepting, anyOf, ownValue, touches } from './filter-values.ts';
import { asYesOrNo, type Accepts } from './named-values.ts';
import { isOwnPath, type QueryField } from './query-fields.ts';
import { readWords, type QueryWord } from './query-word.ts';
import type { TypedPart } from './typed-parts.ts';

/** What only some documents pass: by a value of the record, by when it came, or by words in one of its fields. */
export type Filter = { readonly field: QueryField; readonly isExcluded: boolean } & (
  | { readonly by: 'facet'; readonly facet: ColumnName; readonly accepts: Accepts }
  /** In seconds from 1970 on, both ends in it. */
  | { readonly by: 'arrived'; readonly from: number; readonly to: number }
  /** `within`: the number of the index's field, in which each of the words stands, or one of its `others`; or else all words of an alternative. */
  | {
      readonly by: 'terms';
      readonly within: number;
      readonly words: readonly QueryWord[];
      readonly alternatives?: readonly (readonly QueryWord[])[];
    }
  /** One of several will do; `field` is the first one's. */
  | { readonly by: 'either'; readonly of: readonly Filter[] }
);

/** What passes one of two filters. */
export function eitherFilter(one: Filter, other: Filter): Filter {
  const of = one.by === 'either' ? [...one.of, other] : [one, other];
  return { field: one.field, isExcluded: false, by: 'either', of };
}

/** A filter with each of those changed of which one will do. */
export function eachFilter(filter: Filter, change: (filter: Filter) => Filter): Filter {
  return filter.by === 'either' ? { ...filter, of: filter.of.map(change) } : change(filter);
}

/** The numbers of the index's fields (search-index.ts). */
const withinField = { title: 0, names: 1, people: 4 } as const;

/** What a field with its value asks for; null when nothing can be made of it: it is read as words then. */
export function readFilter(
  field: QueryField,
  { text, isExcluded }: Pick<TypedPart, 'text' | 'isExcluded'>,
): Filter | null {
  if (field === 'year' || field === 'added') {
    const days = readDays(text);
    if (!days) return null;
    if (field === 'added') return { field, isExcluded, by: 'arrived', ...secondsOf(days) };
    const accepts = (year: string) =>
      Number(year) * 10_000 <= days.to && Number(year) * 10_000 + 1231 >= days.from;
    return { field, isExcluded, by: 'facet', facet: 'year', accepts };
  }
  if (isOwnPath(field)) {
    const accepts = ofField(field, ownValue(text));
    return { field, isExcluded, by: 'facet', facet: 'said', accepts };
  }
  const { type, facet, searchedIn } = fields[field];
  if (searchedIn) {
    const words = readWords(text, { isRequired: true, isPrefix: false, letters: 0, isTyping: false });
    return words.length === 0
      ? null
      : { field, isExcluded, by: 'terms', within: withinField[searchedIn], words };
  }
  const isAny = field === 'retaliations' ? asYesOrNo(text) : null;
  if (isAny !== null) {
    const accepts = (value: string) => value === anyRetaliation;
    return { field, isExcluded: isExcluded === isAny, by: 'facet', facet: 'retaliation', accepts };
  }
  const accepts = type.is === 'date' ? touches(text) : anyOf(text, accepting(field, type));
  if (!accepts) return null;
  return facet
    ? { field, isExcluded, by: 'facet', facet, accepts }
    : { field, isExcluded, by: 'facet', facet: 'said', accepts: ofField(field, accepts) };
}

/** Of what a document says, the values of one field. */
function ofField(field: FieldPath | OwnPath, accepts: Accepts): Accepts {
  const prefix = `${field}=`;
  return (said) => said.startsWith(prefix) && accepts(said.slice(prefix.length));
}

/** Days by the clock of this place: what came in this evening came today. */
function secondsOf({ from, to }: Days): { readonly from: number; readonly to: number } {
  return { from: startOf(from), to: startOf(to + 1) - 1 };
}

function startOf(day: number): number {
  const [year, month, date] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100];
  const moment = new Date(2000, 0, 1);
  // The 32nd of a month of 31 days is the first of the next, and whoever asks for no month means the first.
  moment.setFullYear(
    year,
    month === 0 ? 0 : month - 1,
    date === 0 ? 1 : Math.min(date, lastOf(year, month) + 1),
  );
  return Math.floor(moment.getTime() / 1000);
}

function lastOf(year: number, month: number): number {
  return new Date(year, month === 0 ? 1 : month, 0).getDate();
}
