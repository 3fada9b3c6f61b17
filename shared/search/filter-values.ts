import type { FieldType } from '../fields/field.ts';
import { daysOfEdtf } from '../model/edtf.ts';
import { readDays } from './days.ts';
import { fold } from './fold.ts';
import {
  namesChoice,
  namesCountry,
  namesKind,
  namesLanguage,
  namesTerm,
  type Accepts,
} from './named-values.ts';
import type { QueryField } from './query-fields.ts';

/** What a typed value asks for; null where it means nothing there. */
type Accepting = (typed: string) => Accepts | null;

/** How the values of a field are asked for. */
export function accepting(field: QueryField, type: FieldType): Accepting {
  if (type.is === 'choice') return field === 'kind' ? namesKind : (typed) => namesChoice(type, typed);
  if (type.is === 'terms') return (typed) => namesTerm(type.list, typed);
  if (type.is === 'sentences') return (typed) => namesTerm('sentence-types', typed);
  if (type.is === 'countries') return namesCountry;
  return type.is === 'languages' ? namesLanguage : holds;
}

/** Of several values with commas between, one must fit: `kind:ruling,law`. Null where one of them means nothing. */
export function anyOf(text: string, accept: Accepting): Accepts | null {
  const tests = text
    .split(/[,،;]/u)
    .filter((each) => /[\p{L}\p{N}]/u.test(each))
    .map((each) => accept(each.trim()));
  const known = tests.filter((accepts) => accepts !== null);
  if (known.length === 0 || known.length < tests.length) return null;
  return (value) => known.some((accepts) => accepts(value));
}

/** Dates of which some day may lie in the time that was typed. */
export function touches(typed: string): Accepts | null {
  const days = readDays(typed);
  if (!days) return null;
  return (date) => {
    const own = daysOfEdtf(date);
    return own !== null && own.earliest <= days.to && own.latest >= days.from;
  };
}

const folded = (text: string) => fold(text.replace(/[\s_-]+/gu, ' ')).trim();

/** A value that holds what was typed, anywhere in it: Seoul in Seoul High Court. */
function holds(typed: string): Accepts {
  const wanted = folded(typed);
  return (value) => folded(value).includes(wanted);
}

const numbers = /^(?<from>-?\d+(?:\.\d+)?)?\.\.(?<to>-?\d+(?:\.\d+)?)?$/;

/**
 * Of a field of an archive's own, whose type the query does not know: a stretch of numbers (`10..20`, `10..`), a time that a
 * date touches, or else a value that is the typed number or holds the typed words.
 */
export function ownValue(typed: string): Accepts {
  const stretch = numbers.exec(typed)?.groups;
  const touching = touches(typed);
  const wordsOf = anyOf(typed, holds) ?? holds(typed);
  const isInStretch = (value: string) => {
    if (!stretch || value.trim() === '') return false;
    const [from = -Infinity, to = Infinity] = [stretch['from'], stretch['to']].map((end) =>
      end === undefined ? undefined : Number(end),
    );
    return Number(value) >= from && Number(value) <= to;
  };
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(typed);
  return (value) => {
    if (isInStretch(value)) return true;
    // 1 is not 10: a number is meant as a whole wherever one stands.
    if (isNumber && value !== '' && !Number.isNaN(Number(value))) return Number(value) === Number(typed);
    return wordsOf(value) || touching?.(value) === true;
  };
}
