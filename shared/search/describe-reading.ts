import type { Translate } from '../i18n/translate.ts';
import { fields } from '../fields/fields.ts';
import { query } from '../i18n/en/query.ts';
import type { MessageKey } from '../i18n/en/index.ts';
import { readDays } from './days.ts';
import { describeDays } from './describe-days.ts';
import { accepting, anyOf } from './filter-values.ts';
import { asYesOrNo } from './named-values.ts';
import { isOwnPath, queryName, type QueryField } from './query-fields.ts';
import type { ReadingPart } from './reading.ts';

export interface ReadingStyle {
  readonly translate: Translate;
  /** What was typed, made safe inside a sentence of either direction; as it stands where it is left out. */
  readonly isolate?: (text: string) => string;
}

/** The value of a field as the screens name it: a kind, an outcome, a term, a time; others as they were typed. */
function valueOf({ field, text }: ReadingPart, { translate, isolate = String }: ReadingStyle): string {
  // `own.ward:*`: whatever it says there.
  if (field && isOwnPath(field)) return text === '' ? translate('query.any') : isolate(text);
  const isTime = field === 'year' || field === 'added' || (field && fields[field].type.is === 'date');
  const days = isTime ? readDays(text) : null;
  if (days) return describeDays(days, translate);
  if (!field || field === 'year' || field === 'added') return isolate(text);
  const { type } = fields[field];
  const isAny = field === 'retaliations' ? asYesOrNo(text) : null;
  if (isAny !== null) return translate(isAny ? 'field.yes' : 'field.no');
  if (type.is !== 'choice') return isolate(text);
  const accepts = anyOf(text, accepting(field, type));
  const meant = type.values.flatMap((value) => (accepts?.(value) === true ? (type.labels[value] ?? []) : []));
  return meant.length === 0 ? isolate(text) : meant.map((label) => translate(label)).join(' / ');
}

/** What a field is called before its value. */
function nameOf(field: QueryField, { translate, isolate = String }: ReadingStyle): string {
  if (isOwnPath(field)) return isolate(field.slice('own.'.length));
  const name = queryName(field);
  const key = `query.field.${name}`;
  if (isOwnName(key)) return translate(key);
  const label = field === 'year' || field === 'added' ? (name ?? '') : translate(fields[field].label);
  // Within a line; ECLI stays as it is.
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function isOwnName(key: string): key is MessageKey & `query.field.${string}` {
  return Object.hasOwn(query, key);
}

/** Brackets and commas that a word was typed with; a hash mark belongs to it. */
const straySigns = /^[^\p{L}\p{M}\p{N}#@_]+|[^\p{L}\p{M}\p{N}_]+$/gu;

/** f(x) keeps its brackets. */
const wordIn = (text: string) => (/\(.*\)/u.test(text) ? text : text.replace(straySigns, ''));

function wanted(part: ReadingPart, style: ReadingStyle): string {
  const { translate, isolate = String } = style;
  const { kind, text, tilde, field } = part;
  const inside = () => part.parts.map((each) => describePart(each, style));
  switch (kind) {
    case 'word':
      return isolate(wordIn(text));
    case 'phrase':
    case 'beginning':
      return translate(`query.${kind}`, { text: isolate(text) });
    case 'near':
    case 'like':
      return translate(`query.${kind}`, { text: isolate(text), count: tilde });
    case 'either':
      return inside().reduce((one, other) => translate('query.either', { one, other }));
    case 'group':
      return translate('query.group', { parts: inside().join(translate('query.comma')) });
    case 'field':
      // A time says by itself what it is.
      if (field === 'year' || field === 'date') return valueOf(part, style);
      return field
        ? translate('query.value', { field: nameOf(field, style), value: valueOf(part, style) })
        : text;
  }
}

/** What one part of a query asks for, in words: what its chip says. */
export function describePart(part: ReadingPart, style: ReadingStyle): string {
  const { field, kind } = part;
  const words = wanted(part, style);
  const text =
    field && kind !== 'field'
      ? style.translate('query.noValue', { text: words, field: nameOf(field, style) })
      : words;
  return part.isExcluded ? style.translate('query.without', { text }) : text;
}

/** A word that is looked for as it stands: it needs no explaining. */
export function isPlainWord({ kind, isExcluded, field }: ReadingPart): boolean {
  return kind === 'word' && !isExcluded && field === undefined;
}

/** How a query was read, on one line: all of: violence, prison; court: Seoul; year: 2018 to 2019. Empty for nothing. */
export function describeReading(reading: readonly ReadingPart[], style: ReadingStyle): string {
  const { translate } = style;
  const described = (parts: readonly ReadingPart[]) => parts.map((part) => describePart(part, style));
  const words = [...new Set(described(reading.filter(isPlainWord)))];
  const all =
    words.length > 1 ? [translate('query.all', { parts: words.join(translate('query.comma')) })] : words;
  return [...all, ...described(reading.filter((part) => !isPlainWord(part)))].join(
    translate('query.semicolon'),
  );
}
