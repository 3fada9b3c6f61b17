import type { Translate } from '../../shared/i18n/translate.ts';
import type { MessageKey } from '../../shared/i18n/en/index.ts';
import { formatDate } from './format-date.ts';
import { countryName, languageName } from './format-names.ts';

interface Speech {
  readonly translate: Translate;
  /** A tag for `Intl`. */
  readonly language: string;
}

/** Fields whose values are words of a list, by the messages that name them. */
const lists: Readonly<Record<string, string>> = {
  kind: 'kind',
  confidentiality: 'confidentiality',
  'ruling.stage': 'stage',
  'ruling.outcome': 'outcome',
  'law.instrument': 'instrument',
  'law.status': 'status',
};

const dates = new Set(['date', 'source.accessed', 'law.adopted', 'law.inForce']);

function wordOf(value: unknown, field: string, { translate, language }: Speech): string {
  if (typeof value !== 'string') return structuredWord(value, translate);
  const list = lists[field];
  if (list !== undefined) return translate(`${list}.${value}` as MessageKey);
  if (dates.has(field)) return formatDate(value, language, translate);
  if (field === 'countries') return countryName(value, language);
  if (field === 'languages' || field === 'language') return languageName(value, language);
  return value;
}

/** People in roles, relations and sections by what names them; whatever else there is, as it is kept. */
function structuredWord(value: unknown, translate: Translate): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const record = value as Readonly<Record<string, unknown>>;
  const text = (name: string) => (typeof record[name] === 'string' ? record[name] : null);
  const [name, role, reference, title] = [text('name'), text('role'), text('reference'), text('title')];
  if (name !== null) return role === null ? name : `${name} (${role})`;
  if (reference !== null) return reference;
  if (title !== null && Array.isArray(record['documents']))
    return translate('activity.section', { title, documents: record['documents'].length });
  return JSON.stringify(value);
}

/** A field's value as people read it: a line for each of a list, none where there is nothing. */
export function fieldValues(value: unknown, field: string, speech: Speech): readonly string[] {
  if (value === undefined || value === null || value === '') return [];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((each) => wordOf(each, field, speech));
}
