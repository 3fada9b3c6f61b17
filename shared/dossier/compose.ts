import type { Bookmark, Composition, Flow, Part } from './composition.ts';
import { anchors, hasNotes, partTitle, type ComposeContext } from './compose-context.ts';
import { composeCover } from './compose-cover.ts';
import { documentBookmark, documentParts } from './compose-exhibit.ts';
import { composeIndex } from './compose-index.ts';
import { composeProvenance } from './compose-provenance.ts';
import { paragraphsOf } from './compose-note.ts';
import type { ExhibitSheets } from './exhibit-sheets.ts';
import { labelsFor } from './labels.ts';
import type { PreparedContent } from './prepare.ts';
import { hideInComposition } from './redact/hide-in-composition.ts';
import { tellRedactions } from './redact/tell-redactions.ts';

/**
 * Turns a prepared dossier, or a volume of it, into parts, in reading order, with the pages of originals that were read;
 * `redacted` counts what was taken out of them.
 */
export function composeDossier(
  content: PreparedContent,
  exhibits: ExhibitSheets = new Map(),
  redacted: ComposeContext['redacted'] = new Map(),
): Composition {
  const context: ComposeContext = { content, exhibits, redacted, labels: labelsFor(content.language) };
  const documents = content.sections.flatMap((section) =>
    section.documents.flatMap((document, index) =>
      documentParts(document, index === 0 ? section : undefined, context),
    ),
  );
  const composition: Composition = {
    parts: [
      composeCover(context),
      composeIndex(context),
      ...composeNotes(context),
      ...documents,
      composeProvenance(context),
    ],
    bookmarks: composeBookmarks(context),
  };
  return tellRedactions(hideInComposition(composition, content.finder), context);
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
  const { content, labels } = context;
  const leaf = (title: string, target: string): Bookmark => ({ title, target, children: [] });
  const inSections = content.sections.flatMap(({ title, documents }): readonly Bookmark[] => {
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
