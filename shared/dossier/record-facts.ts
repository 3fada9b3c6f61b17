import { archiveFields, fieldLabel } from '../fields/archive-fields.ts';
import { countryName, languageName } from '../fields/display-names.ts';
import { valueAt, type FieldType } from '../fields/field.ts';
import { sayField } from '../fields/say-field.ts';
import { thesauriOf } from '../fields/thesauri.ts';
import { translateIn } from '../i18n/translate.ts';
import { noVocabulary } from '../model/vocabulary.ts';
import type { Document } from '../model/document.ts';
import type { IndexColumn } from '../model/dossier-options.ts';
import { citationOf } from './cite/cite.ts';
import type { ComposeContext } from './compose-context.ts';
import type { Fact } from './composition.ts';
import { localeOf, readableDate } from './dates.ts';

/** The language a document's own words are set in; empty when the archive does not know. */
export function languageOf(record: Document): string {
  return record.languages[0] ?? '';
}

/** As much of what composing knows as facts are told by. */
interface FactsContext {
  readonly content: Pick<ComposeContext['content'], 'options' | 'language' | 'vocabulary'>;
  readonly labels: ComposeContext['labels'];
}

function cited(record: Document, { content, labels }: FactsContext): string {
  return citationOf(record, { style: content.options.citation, language: content.language, labels });
}

function shortFingerprint({ provenance }: Document): string {
  return `${provenance.sha256.slice(0, 16)}…`;
}

/** What is known of a document, as it stands below its title: what its kind says first. */
export function recordFacts(record: Document, context: FactsContext): readonly Fact[] {
  const { labels } = context;
  return [
    ...printedFacts(record, context),
    { label: labels.citation, value: cited(record, context), language: languageOf(record) },
    { label: labels.fingerprint, value: shortFingerprint(record), language: 'en' },
    { label: labels.identifier, value: record.id, language: 'en' },
  ].filter(({ value }) => value !== '');
}

/** The fields that are to be printed, the archive's own among them. */
function printedFacts(record: Document, { content }: FactsContext): readonly Fact[] {
  const { language, vocabulary = noVocabulary } = content;
  const terms = thesauriOf(vocabulary);
  const speech = { translate: translateIn(language), language: localeOf(language), terms };
  const printed = archiveFields(vocabulary).filter(
    ({ isPrinted, kinds }) => isPrinted && (kinds?.includes(record.kind) ?? true),
  );
  const ofKind = printed.filter(({ kinds, own }) => kinds !== undefined && own === undefined);
  return [...new Set([...ofKind, ...printed])].map((field) => ({
    label: fieldLabel(field, speech),
    value: sayField(valueAt(record, field.path), field.type, speech).join('; '),
    language: sourceWords.has(field.type.is) ? languageOf(record) : language,
  }));
}

/** These hold the source's words; the rest is said in the dossier's language. */
const sourceWords: ReadonlySet<FieldType['is']> = new Set(['text', 'texts', 'long-text', 'ecli', 'people']);

/** What a line of the index tells of a document in one of its columns; empty where the archive does not know. */
export function columnText(column: IndexColumn, record: Document, context: ComposeContext): string {
  const { content, labels } = context;
  const { language } = content;
  switch (column) {
    case 'kind':
      return labels[record.kind];
    case 'place':
      return record.ruling?.court ?? record.law?.body ?? record.outlet ?? record.authors.join('; ');
    case 'author':
      return record.authors.join('; ');
    case 'date':
      return record.date ? readableDate(record.date, language) : '';
    case 'country':
      return record.countries.map((code) => countryName(code, localeOf(language))).join(', ');
    case 'language':
      return record.languages.map((tag) => languageName(tag, localeOf(language))).join(', ');
    case 'citation':
      return cited(record, context);
    case 'fingerprint':
      return `SHA-256 ${shortFingerprint(record)}`;
    case 'identifier':
      return record.id;
  }
}
