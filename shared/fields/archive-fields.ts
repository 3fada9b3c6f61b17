import type { Translate } from '../i18n/translate.ts';
import { interfaceLanguages } from '../model/preferences.ts';
import type { OwnField } from '../model/own-field.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { ArchivePath, Field, FieldType } from './field.ts';
import { fieldAt, fieldPaths, fields } from './fields.ts';
import { labelOf } from './thesauri.ts';

/** A field as an archive knows it: one of the program's, or of its own. */
export interface ArchiveField extends Pick<Field, 'type' | 'kinds'> {
  readonly path: ArchivePath;
  readonly isPrinted: boolean;
  /** Those that an archive added; they have no message that names them. */
  readonly own?: OwnField;
}

function typeOf({ id, type }: OwnField): FieldType {
  return type === 'list' ? { is: 'terms', list: `own.${id}` } : { is: type };
}

function ownField(own: OwnField): ArchiveField {
  const { id, kinds, isPrinted } = own;
  return { path: `own.${id}`, type: typeOf(own), ...(kinds.length > 0 && { kinds }), isPrinted, own };
}

const given = fieldPaths.map((path): ArchiveField => {
  const { type, kinds, isPrinted = false } = fields[path];
  return { path, type, ...(kinds && { kinds }), isPrinted };
});

/** All fields of an archive in the order in which they are asked for: the program's, then its own. */
export function archiveFields(vocabulary: Vocabulary): readonly ArchiveField[] {
  return [...given, ...vocabulary.fields.map(ownField)];
}

/** One of them by its path; undefined for what is none. */
export function archiveField(path: string, vocabulary: Vocabulary): ArchiveField | undefined {
  return archiveFields(vocabulary).find((field) => field.path === path);
}

/** What a field is called on the screens and in dossiers; `language` is a tag for `Intl`. */
export function fieldLabel(
  { path, own }: Pick<ArchiveField, 'path' | 'own'>,
  { translate, language }: { readonly translate: Translate; readonly language: string },
): string {
  const label = fieldAt(path)?.label;
  if (label !== undefined) return translate(label);
  const spoken = interfaceLanguages.find((each) => language.split('-', 1)[0] === each) ?? 'en';
  return labelOf(own, spoken) ?? path.replace(/^own\./, '').replaceAll('-', ' ');
}
