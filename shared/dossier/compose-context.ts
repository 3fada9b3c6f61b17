import type { Flow } from './composition.ts';
import type { DossierContent, DossierDocument } from './dossier-content.ts';
import type { Labels } from './labels.ts';
import type { ExhibitSheets } from './exhibit-sheets.ts';

/** A document in its place: its number in the index, and the section it opens. */
export interface NumberedDocument extends DossierDocument {
  /** 1, 2, 3 ... through all sections. */
  readonly number: number;
}

export interface NumberedSection {
  /** Empty where the dossier has one section without a name: then the index shows no sections. */
  readonly title: string;
  readonly documents: readonly NumberedDocument[];
}

/** What every composing function needs to know. */
export interface ComposeContext {
  readonly content: DossierContent;
  readonly sections: readonly NumberedSection[];
  readonly labels: Labels;
  readonly exhibits: ExhibitSheets;
}

export const anchors = { cover: 'cover', index: 'index', notes: 'notes', provenance: 'provenance' } as const;

/** The heading of a part of the frame. */
export function partTitle(text: string, language: string): Flow {
  return { type: 'text', text, style: 'partTitle', language, spaceBefore: 0, keepsWithNext: true };
}
