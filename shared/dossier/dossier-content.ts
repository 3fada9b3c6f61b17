import type { Content } from '../model/content.ts';
import type { Document } from '../model/document.ts';
import type { DossierCover } from '../model/dossier-cover.ts';
import type { DossierEntry } from '../model/dossier-entry.ts';
import type { DossierOptions } from '../model/dossier-options.ts';
import type { DossierRedactions } from '../model/dossier-redactions.ts';
import type { Note } from '../model/note.ts';
import type { InterfaceLanguage } from '../model/preferences.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { TextLayer } from '../model/recognition.ts';

/** One document as a dossier takes it in: what the archive says of it, and its text. */
export interface DossierDocument {
  readonly record: Document;
  readonly content: Content;
  /** As what it stands there, with the compiler's note. */
  readonly entry: DossierEntry;
  /** The words of its scanned pages with their places, where its original is to be shown. */
  readonly layer?: TextLayer | undefined;
  /** What readers marked and wrote in it, where that is to be printed. */
  readonly notes?: readonly Note[] | undefined;
}

/** Whether its original was asked for page by page, alone or beside its text. */
export function showsOriginal({ entry }: Pick<DossierDocument, 'entry'>): boolean {
  return entry.treatment === 'exhibit' || entry.treatment === 'both';
}

/** Whether anything is to be taken out of it, or hidden behind pseudonyms. */
export function isRedacted({ options, redactions, sections }: DossierContent): boolean {
  const hidesNames = redactions.hidesNames || options.profile === 'public';
  return (
    redactions.terms.length > 0 ||
    (hidesNames && options.protectedNames.length > 0) ||
    sections.some(({ documents }) => documents.some(({ entry }) => entry.redactions.length > 0))
  );
}

export interface DossierContentSection {
  readonly title: string;
  readonly note: string;
  readonly documents: readonly DossierDocument[];
}

/**
 * All that a dossier says, gathered before anything is laid out. The same value gives the same bytes:
 * nothing else (no clock, no chance, no machine) goes into the PDF.
 */
export interface DossierContent {
  readonly title: string;
  readonly subtitle: string;
  readonly compiler: string;
  /** The language of the frame (cover, index, labels), not of the documents. */
  readonly language: InterfaceLanguage;
  readonly notes: string;
  readonly cover: DossierCover;
  readonly options: DossierOptions;
  readonly redactions: DossierRedactions;
  readonly archiveName: string;
  /** The moment whose state the dossier shows, UTC, ISO 8601: printed on the cover, written as the PDF's date. */
  readonly compiledAt: string;
  /** Where the archive's activity log stood when the content was gathered. */
  readonly logHead: { readonly sequence: number; readonly hash: string };
  readonly sections: readonly DossierContentSection[];
  /** The archive's own terms and fields; left out of an archive that has none. */
  readonly vocabulary?: Vocabulary | undefined;
}
