import { archiveFields, fieldLabel } from '../fields/archive-fields.ts';
import { valueAt } from '../fields/field.ts';
import { sayField } from '../fields/say-field.ts';
import { thesauriOf } from '../fields/thesauri.ts';
import { translateIn } from '../i18n/translate.ts';
import { noVocabulary } from '../model/vocabulary.ts';
import type { Document } from '../model/document.ts';
import type { IndexColumn } from '../model/dossier-options.ts';
import type { InterfaceLanguage } from '../model/preferences.ts';
import { citationOf } from './cite/cite.ts';
import type { ComposeContext } from './compose-context.ts';
import type { Fact } from './composition.ts';
import { localeOf, readableDate } from './dates.ts';

/** The language a document's own words are set in; empty when the archive does not know. */
export function languageOf(record: Document): string {
  return record.languages[0] ?? '';
}

function cited(record: Document, { content, labels }: ComposeContext): string {
  return citationOf(record, { style: content.options.citation, language: content.language, labels });
}

function shortFingerprint({ provenance }: Document): string {
  return `${provenance.sha256.slice(0, 16)}…`;
}

/** What is known of a document, as it stands below its title. */
export function recordFacts(record: Document, context: ComposeContext): readonly Fact[] {
  const { content, labels } = context;
  const { ruling, law } = record;
  const own = languageOf(record);
  const frame = content.language;
  const fact = (label: string, value: string | undefined, language: string): Fact[] =>
    value ? [{ label, value, language }] : [];
  const outcome = ruling?.outcome ? labels[ruling.outcome] : undefined;
  return [
    ...fact(labels.court, ruling?.court, own),
    ...fact(
      labels.docket,
      [ruling?.docket, ruling?.neutralCitation, ruling?.ecli].filter(Boolean).join(' · '),
      own,
    ),
    ...fact(labels.body, law?.body, own),
    ...fact(labels.number, law?.number, own),
    ...fact(labels.author, record.authors.join('; '), own),
    ...fact(labels.outlet, record.outlet, own),
    ...fact(labels.date, record.date && readableDate(record.date, frame), frame),
    ...fact(labels.outcome, [outcome, ruling?.sentence].filter(Boolean).join(': '), frame),
    ...fact(labels.country, displayNames(record.countries, 'region', frame), frame),
    ...fact(labels.language, displayNames(record.languages, 'language', frame), frame),
    ...ownFacts(record, context),
    ...fact(labels.citation, cited(record, context), own),
    ...fact(labels.fingerprint, shortFingerprint(record), 'en'),
    ...fact(labels.identifier, record.id, 'en'),
  ];
}

/** What the archive's own fields say that are to be printed, in the order in which it has them. */
function ownFacts(record: Document, { content }: ComposeContext): readonly Fact[] {
  const { language, vocabulary = noVocabulary } = content;
  const speech = { translate: translateIn(language), language: localeOf(language) };
  const terms = thesauriOf(vocabulary);
  return archiveFields(vocabulary)
    .filter(({ own, isPrinted, kinds }) => own && isPrinted && (kinds?.includes(record.kind) ?? true))
    .flatMap((field) => {
      const said = sayField(valueAt(record, field.path), field.type, { ...speech, terms });
      const value = said.join('; ');
      const isOfSource = field.type.is === 'text';
      const label = fieldLabel(field, speech);
      return value === '' ? [] : [{ label, value, language: isOfSource ? languageOf(record) : language }];
    });
}

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
      return displayNames(record.countries, 'region', language);
    case 'language':
      return displayNames(record.languages, 'language', language);
    case 'citation':
      return cited(record, context);
    case 'fingerprint':
      return `SHA-256 ${shortFingerprint(record)}`;
    case 'identifier':
      return record.id;
  }
}

function displayNames(
  codes: readonly string[],
  type: 'region' | 'language',
  frame: InterfaceLanguage,
): string {
  const names = new Intl.DisplayNames(localeOf(frame), { type });
  // Rarer tags than these (private use, extensions) are shown as they are: `of` throws on them.
  const isPlain = /^([a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?|[A-Z]{2})$/;
  return codes.map((code) => (isPlain.test(code) ? names.of(code) : undefined) ?? code).join(', ');
}
