import { labelsFor } from './labels.ts';
import { documentLabel, sectionLetters } from './numbering.ts';
import type { ChosenContent, ChosenDocument } from './profile.ts';

/** A document in its place. */
export interface NumberedDocument extends ChosenDocument {
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

/** The sections that hold documents, each of them with its number; a supplement goes on with the earlier dossier's. */
export function numberSections(content: ChosenContent): readonly NumberedSection[] {
  const { numbering, supplement } = content.options;
  const labels = labelsFor(content.language);
  const filled = content.sections.filter(({ documents }) => documents.length > 0);
  const before = supplement?.sections ?? 0;
  let number = supplement?.documents ?? 0;
  return filled.map(({ title, note, documents }, index) => {
    const section = before + index + 1;
    const isNamed = filled.length > 1 || numbering === 'by-section';
    const name = numbering === 'by-section' ? sectionLetters(section) : section;
    return {
      title: title.trim() || (isNamed ? `${labels.section} ${name}` : ''),
      note,
      documents: documents.map((document, at) => {
        number += 1;
        const label = documentLabel(numbering, { document: number, section, within: at + 1 });
        return { ...document, number, label };
      }),
    };
  });
}
