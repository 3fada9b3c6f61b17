import type { Bookmark, Composition, Flow, Part } from './composition.ts';
import { anchors, partTitle, type ComposeContext, type NumberedSection } from './compose-context.ts';
import { composeCover, composeIndex } from './compose-front.ts';
import { documentBookmark, documentParts } from './compose-exhibit.ts';
import { composeProvenance } from './compose-provenance.ts';
import type { DossierContent } from './dossier-content.ts';
import type { ExhibitSheets } from './exhibit-sheets.ts';
import { labelsFor, type Labels } from './labels.ts';

/**
 * Turns a dossier's content into parts, in reading order, with the pages of originals that were read. Sections without
 * documents are left out.
 */
export function composeDossier(content: DossierContent, exhibits: ExhibitSheets = new Map()): Composition {
  const labels = labelsFor(content.language);
  const context: ComposeContext = { content, labels, exhibits, sections: numberSections(content, labels) };
  const documents = context.sections.flatMap((section) =>
    section.documents.flatMap((document, index) =>
      documentParts(document, index === 0 ? section.title : '', context),
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

function numberSections(content: DossierContent, labels: Labels): readonly NumberedSection[] {
  const filled = content.sections.filter(({ documents }) => documents.length > 0);
  let number = 0;
  return filled.map(({ title, documents }, index) => ({
    title: title.trim() || (filled.length > 1 ? `${labels.section} ${index + 1}` : ''),
    documents: documents.map((document) => ({ ...document, number: (number += 1) })),
  }));
}

function composeNotes({ content, labels }: ComposeContext): readonly Part[] {
  const notes = content.notes.trim();
  if (!notes) return [];
  const { language } = content;
  const paragraphs = notes
    .split(/\n\s*\n/)
    .map((text): Flow => ({ type: 'text', text: text.trim(), style: 'body', language, spaceBefore: 8 }));
  return [
    {
      anchor: anchors.notes,
      running: { text: labels.notes, language },
      flows: [partTitle(labels.notes, language), ...paragraphs],
    },
  ];
}

function composeBookmarks(context: ComposeContext): readonly Bookmark[] {
  const { content, sections, labels } = context;
  const leaf = (title: string, target: string): Bookmark => ({ title, target, children: [] });
  const inSections = sections.flatMap(({ title, documents }): readonly Bookmark[] => {
    const children = documents.map((each) =>
      documentBookmark(each, `${each.number}. ${each.record.title}`, context),
    );
    const first = children[0];
    return title && first ? [{ title, target: first.target, children }] : children;
  });
  return [
    leaf(labels.index, anchors.index),
    ...(content.notes.trim() ? [leaf(labels.notes, anchors.notes)] : []),
    ...inSections,
    leaf(labels.provenance, anchors.provenance),
  ];
}
