import type { Translate } from '../i18n/translate.ts';
import { documentKinds, rulingOutcomes } from '../model/document.ts';
import { readDays } from './days.ts';
import { describeDays } from './describe-days.ts';
import { readFilter } from './filter.ts';
import type { ReadingPart } from './reading.ts';

export interface ReadingStyle {
  readonly translate: Translate;
  /** What was typed, made safe inside a sentence of either direction; as it stands where it is left out. */
  readonly isolate?: (text: string) => string;
}

/** The value of a field as the screens name it: a kind, an outcome, a time; others as they were typed. */
function valueOf(part: ReadingPart, { translate, isolate = String }: ReadingStyle): string {
  const { field, text } = part;
  const days = field === 'year' || field === 'date' ? readDays(text) : null;
  if (days) return describeDays(days, translate);
  const filter = field === 'kind' || field === 'outcome' ? readFilter(field, part) : null;
  if (filter?.by !== 'facet') return isolate(text);
  const named = [
    ...documentKinds
      .filter((kind) => field === 'kind' && filter.accepts(kind))
      .map((kind) => translate(`kind.${kind}`)),
    ...rulingOutcomes
      .filter((outcome) => field === 'outcome' && filter.accepts(outcome))
      .map((outcome) => translate(`outcome.${outcome}`)),
  ];
  return named.length > 0 ? named.join(' / ') : isolate(text);
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
        ? translate('query.value', { field: translate(`query.field.${field}`), value: valueOf(part, style) })
        : text;
  }
}

/** What one part of a query asks for, in words: what its chip says. */
export function describePart(part: ReadingPart, style: ReadingStyle): string {
  const text = wanted(part, style);
  return part.isExcluded ? style.translate('query.without', { text }) : text;
}

/** How a query was read, on one line: all of: violence, prison; court: Seoul; year: 2018 to 2019. Empty for nothing. */
export function describeReading(reading: readonly ReadingPart[], style: ReadingStyle): string {
  const { translate } = style;
  const isPlain = ({ kind, isExcluded }: ReadingPart) => kind === 'word' && !isExcluded;
  const described = (parts: readonly ReadingPart[]) => parts.map((part) => describePart(part, style));
  const words = [...new Set(described(reading.filter(isPlain)))];
  const all =
    words.length > 1 ? [translate('query.all', { parts: words.join(translate('query.comma')) })] : words;
  return [...all, ...described(reading.filter((part) => !isPlain(part)))].join(translate('query.semicolon'));
}
