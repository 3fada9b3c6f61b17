import { anchors, hasNotes, partTitle, type ComposeContext } from './compose-context.ts';
import type { NumberedDocument } from './number-sections.ts';
import { documentAnchor } from './compose-document.ts';
import type { EntryFlow, Part } from './composition.ts';
import { columnText, languageOf } from './record-facts.ts';

/** Every section and document with the page it begins on. */
export function composeIndex(context: ComposeContext): Part {
  const { content, labels } = context;
  const { language } = content;
  const plain = { number: '', detail: '', language, isSection: true, spaceBefore: 14 };
  const rows = content.sections.flatMap(({ title, documents }): EntryFlow[] => {
    const [first] = documents;
    const heading: EntryFlow[] =
      title && first ? [{ ...plain, type: 'entry', title, target: documentAnchor(first) }] : [];
    return [...heading, ...documents.map((document) => documentEntry(document, context))];
  });
  const notes: EntryFlow[] = hasNotes(context)
    ? [{ ...plain, type: 'entry', title: labels.notes, target: anchors.notes }]
    : [];
  return {
    anchor: anchors.index,
    running: { text: labels.index, language },
    flows: [
      partTitle(labels.index, language),
      ...notes,
      ...rows,
      { ...plain, type: 'entry', title: labels.provenance, target: anchors.provenance },
    ],
  };
}

function documentEntry(document: NumberedDocument, context: ComposeContext): EntryFlow {
  const { record, label } = document;
  const told = context.content.options.columns.map((column) => columnText(column, record, context));
  // What a citation says already is put in isolates of its own.
  const isolated = told
    .filter(Boolean)
    .map((part) => (part.startsWith('\u2068') ? part : `\u2068${part}\u2069`));
  return {
    type: 'entry',
    number: label,
    title: record.title,
    detail: isolated.join(' · '),
    language: languageOf(record),
    isSection: false,
    target: documentAnchor(document),
    spaceBefore: 7,
  };
}
