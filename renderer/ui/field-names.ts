import { fieldLabel } from '../../shared/fields/archive-fields.ts';
import type { MessageKey } from '../../shared/i18n/en/index.ts';
import type { CollectionName } from '../../shared/model/activity.ts';
import type { ArchiveSpeech } from './use-vocabulary.tsx';

/** What the archive itself keeps of a record: it follows from the rest and says nothing to a person. */
const keptFields = new Set([
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
  return !keptFields.has(field.split('.')[0] ?? '');
}

const ofDossiers: Readonly<Record<string, MessageKey>> = {
  title: 'dossier.field.title',
  subtitle: 'dossier.field.subtitle',
  compiler: 'dossier.field.compiler',
  language: 'dossier.field.language',
  notes: 'dossier.field.notes',
  sections: 'dossier.sections',
};

/** What a field of a record is called on the screens; null for one that has no name there. */
export function fieldName(
  { field, collection }: { readonly field: string; readonly collection: CollectionName },
  speech: ArchiveSpeech,
): string | null {
  const ofDossier = collection === 'dossiers' ? ofDossiers[field] : undefined;
  if (ofDossier !== undefined) return speech.translate(ofDossier);
  const found = speech.fields.find(({ path }) => path === field);
  return found ? fieldLabel(found, speech) : null;
}
