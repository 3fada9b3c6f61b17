import { sayField } from '../../shared/fields/say-field.ts';
import { languageName } from '../../shared/fields/display-names.ts';
import type { ArchiveSpeech } from './use-vocabulary.tsx';

/** A dossier's section by what names it. */
function sectionName(value: unknown, { translate }: ArchiveSpeech): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { title, documents } = value as Readonly<Record<string, unknown>>;
  if (typeof title !== 'string' || !Array.isArray(documents)) return null;
  return translate('activity.section', { title, documents: documents.length });
}

/** A field's value of any record as people read it: a line for each of a list, none where there is nothing. */
export function fieldValues(value: unknown, field: string, speech: ArchiveSpeech): readonly string[] {
  // A dossier's: documents have several.
  if (field === 'language' && typeof value === 'string') return [languageName(value, speech.language)];
  const { type = { is: 'text' } } = speech.fields.find(({ path }) => path === field) ?? {};
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((each) => {
    const section = sectionName(each, speech);
    return section === null ? sayField(each, type, speech) : [section];
  });
}
