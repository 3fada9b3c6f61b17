import type { MessageKey } from '../../shared/i18n/en/index.ts';
import type { CollectionName } from '../../shared/model/activity.ts';

/** What the archive itself keeps of a record: it follows from the rest and says nothing to a person. */
const ownFields = new Set([
  'revision',
  'updatedAt',
  'schemaVersion',
  'origins',
  'text',
  'layer',
  'characters',
]);

/** Whether a field is one that people know of. */
export function isTold(field: string): boolean {
  return !ownFields.has(field.split('.')[0] ?? '');
}

const shared: Readonly<Record<string, MessageKey>> = {
  title: 'activity.field.title',
  kind: 'activity.field.kind',
  authors: 'field.authors',
  outlet: 'field.outlet',
  date: 'field.date',
  languages: 'field.languages',
  countries: 'field.countries',
  campaigns: 'field.campaigns',
  tags: 'field.tags',
  people: 'field.people',
  related: 'document.related',
  'source.url': 'field.source',
  'source.accessed': 'field.accessed',
  rights: 'field.rights',
  confidentiality: 'field.confidentiality',
  notes: 'field.notes',
  'ruling.court': 'field.court',
  'ruling.jurisdiction': 'field.jurisdiction',
  'ruling.docket': 'field.docket',
  'ruling.ecli': 'field.ecli',
  'ruling.neutralCitation': 'field.neutralCitation',
  'ruling.stage': 'field.stage',
  'ruling.legalBasis': 'field.legalBasis',
  'ruling.outcome': 'field.outcome',
  'ruling.sentence': 'field.sentence',
  'ruling.isRetaliation': 'field.retaliation',
  'law.instrument': 'field.instrument',
  'law.body': 'field.body',
  'law.number': 'field.number',
  'law.status': 'field.status',
  'law.adopted': 'field.adopted',
  'law.inForce': 'field.inForce',
};

const ofDossiers: Readonly<Record<string, MessageKey>> = {
  title: 'dossier.field.title',
  subtitle: 'dossier.field.subtitle',
  compiler: 'dossier.field.compiler',
  language: 'dossier.field.language',
  notes: 'dossier.field.notes',
  sections: 'dossier.sections',
};

/** The message that names a field as the screens do; null for one that has no name of its own there. */
export function fieldName(field: string, collection: CollectionName): MessageKey | null {
  return (collection === 'dossiers' ? ofDossiers[field] : undefined) ?? shared[field] ?? null;
}
