import { fieldAt } from '../../shared/fields/fields.ts';
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
  return (collection === 'dossiers' ? ofDossiers[field] : undefined) ?? fieldAt(field)?.label ?? null;
}
