import type { Bookmark, Composition, Flow, Part } from './composition.ts';
import {
  anchors,
  hasNotes,
  partTitle,
  type ComposeContext,
  type NumberedSection,
} from './compose-context.ts';
import { composeCover } from './compose-cover.ts';
import { documentBookmark, documentParts } from './compose-exhibit.ts';
import { composeIndex } from './compose-index.ts';
import { composeProvenance } from './compose-provenance.ts';
import { paragraphsOf } from './compose-note.ts';
import type { ExhibitSheets } from './exhibit-sheets.ts';
import { labelsFor, type Labels } from './labels.ts';
import { documentLabel, sectionLetters } from './numbering.ts';
import type { PreparedContent } from './prepare.ts';

/**
 * Turns a prepared dossier into parts, in reading order, as one file, with the pages of originals that were read. Sections
 * without documents are left out.
 */
export function composeDossier(content: PreparedContent, exhibits: ExhibitSheets = new Map()): Composition {
  const labels = labelsFor(content.language);
  return composeFile({ content, labels, exhibits, sections: numberSections(content, labels) });
}

/** The parts of one file of a dossier: the whole, or a volume with its own cover and index. */
export function composeFile(context: ComposeContext): Composition {
  const documents = context.sections.flatMap((section) =>
    section.documents.flatMap((document, index) =>
      documentParts(document, index === 0 ? section : undefined, context),
    ),
  );
  return {
    parts: [
      composeCover(context),
      composeIndex(context),
      ...composeNotes(context),
      ...documents,
      composeProvenance(context),
    ],
    bookmarks: composeBookmarks(context),
  };
}

/** The sections that hold documents, each of them with its number; a supplement goes on with the earlier dossier's. */
export function numberSections(content: PreparedContent, labels: Labels): readonly NumberedSection[] {
  const { numbering, supplement } = content.options;
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

function composeNotes(context: ComposeContext): readonly Part[] {
  if (!hasNotes(context)) return [];
  const { content, labels } = context;
  const { language } = content;
  const paragraphs = paragraphsOf(content.notes).map((text): Flow => ({
    type: 'text',
    text,
    style: 'body',
    language,
    spaceBefore: 8,
  }));
  return [
    {
      anchor: anchors.notes,
      running: { text: labels.notes, language },
      flows: [partTitle(labels.notes, language), ...paragraphs],
    },
  ];
}

function composeBookmarks(context: ComposeContext): readonly Bookmark[] {
  const { sections, labels } = context;
  const leaf = (title: string, target: string): Bookmark => ({ title, target, children: [] });
  const inSections = sections.flatMap(({ title, documents }): readonly Bookmark[] => {
    const children = documents.map((each) =>
      documentBookmark(each, `${each.label}. ${each.record.title}`, context),
    );
    const first = children[0];
    return title && first ? [{ title, target: first.target, children }] : children;
  });
  return [
    leaf(labels.index, anchors.index),
    ...(hasNotes(context) ? [leaf(labels.notes, anchors.notes)] : []),
    ...inSections,
    leaf(labels.provenance, anchors.provenance),
  ];
}
