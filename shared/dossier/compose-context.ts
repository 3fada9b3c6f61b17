import type { Flow } from './composition.ts';
import type { Labels } from './labels.ts';
import type { ExhibitSheets } from './exhibit-sheets.ts';
import type { PreparedContent, PreparedDocument } from './prepare.ts';

/** A document in its place. */
export interface NumberedDocument extends PreparedDocument {
  /** Its place among all documents: it goes on where an earlier volume or dossier ended. */
  readonly number: number;
  /** The number as it is printed: `12`, or `C4` by section. */
  readonly label: string;
}

export interface NumberedSection {
  /** Empty where the dossier has one section without a name: then the index shows no sections. */
  readonly title: string;
  readonly note: string;
  readonly documents: readonly NumberedDocument[];
}

/** What every composing function needs to know. */
export interface ComposeContext {
  readonly content: PreparedContent;
  readonly sections: readonly NumberedSection[];
  readonly labels: Labels;
  readonly exhibits: ExhibitSheets;
  /** Which volume of how many this is; absent where the dossier is one file. */
  readonly volume?: VolumePlace | undefined;
}

/** A volume's place, from 1. */
export interface VolumePlace {
  readonly number: number;
  readonly count: number;
}

export const anchors = { cover: 'cover', index: 'index', notes: 'notes', provenance: 'provenance' } as const;

/** Whether the compiler's notes stand in this file: in the first of several volumes. */
export function hasNotes({ content, volume }: ComposeContext): boolean {
  return content.notes.trim() !== '' && (volume?.number ?? 1) === 1;
}

/** The heading of a part of the frame. */
export function partTitle(text: string, language: string): Flow {
  return { type: 'text', text, style: 'partTitle', language, spaceBefore: 0, keepsWithNext: true };
}
