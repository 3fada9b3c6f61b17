import { createContext, use, useMemo, type ReactNode } from 'react';
import { archiveFields, type ArchiveField } from '../../shared/fields/archive-fields.ts';
import type { FieldSpeech } from '../../shared/fields/say-field.ts';
import { thesauriOf, type Thesauri } from '../../shared/fields/thesauri.ts';
import { noVocabulary, type Vocabulary } from '../../shared/model/vocabulary.ts';
import { useLanguage, useTranslate } from './use-translate.tsx';

/** What can be said of documents in the archive that is open: by the program's fields and terms, and by its own. */
interface Sayable {
  readonly vocabulary: Vocabulary;
  readonly fields: readonly ArchiveField[];
  readonly terms: Thesauri;
}

/** How values are put into words, with the archive's own terms, and all its fields. */
export interface ArchiveSpeech extends FieldSpeech {
  readonly terms: Thesauri;
  readonly fields: readonly ArchiveField[];
}

function sayableIn(vocabulary: Vocabulary): Sayable {
  return { vocabulary, fields: archiveFields(vocabulary), terms: thesauriOf(vocabulary) };
}

const SayableContext = createContext(sayableIn(noVocabulary));

/** Gives everything below it the terms and fields of the archive that is open. */
export function VocabularyProvider(props: { readonly vocabulary: Vocabulary; readonly children: ReactNode }) {
  const { vocabulary } = props;
  const sayable = useMemo(() => sayableIn(vocabulary), [vocabulary]);
  return <SayableContext value={sayable}>{props.children}</SayableContext>;
}

/** What the archive has added to the program's terms and fields. */
export function useVocabulary(): Vocabulary {
  return use(SayableContext).vocabulary;
}

/** Every field of the archive, and what puts its values into words, in the person's language. */
export function useArchiveSpeech(): ArchiveSpeech {
  const translate = useTranslate();
  const language = useLanguage();
  const { fields, terms } = use(SayableContext);
  return useMemo(() => ({ translate, language, fields, terms }), [translate, language, fields, terms]);
}
