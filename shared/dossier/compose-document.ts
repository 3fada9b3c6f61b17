import type { Block } from '../model/content.ts';
import type { Document } from '../model/document.ts';
import { blockFlow } from './block-flow.ts';
import type { ComposeContext } from './compose-context.ts';
import type { NumberedDocument, NumberedSection } from './number-sections.ts';
import { composeExcerpts } from './compose-excerpts.ts';
import { composeNote } from './compose-note.ts';
import { composeReaderNotes } from './compose-reader-notes.ts';
import { highlightNumbers } from './highlight/highlight-mark.ts';
import type { Anchor, Flow, Part } from './composition.ts';
import { languageOf, recordFacts } from './record-facts.ts';

export function documentAnchor({ number }: NumberedDocument): Anchor {
  return `document-${number}`;
}

/** One document: the section it opens, its record, the compiler's note, its text or the passages chosen of it. */
export function composeDocument(
  document: NumberedDocument,
  opens: NumberedSection | undefined,
  context: ComposeContext,
): Part {
  const { record, content } = document;
  const language = languageOf(record);
  const text = document.excerpts
    ? composeExcerpts(document.excerpts, { language, context })
    : content.blocks
        .filter((block, index) => !repeatsTitle(block, index, record))
        .map((block) => blockFlow(block, language));
  return {
    anchor: documentAnchor(document),
    document: record.id,
    running: { text: record.title, language },
    flows: [
      ...documentHead(document, opens, context),
      { type: 'rule', isStrong: false, spaceBefore: 10 },
      { type: 'space', height: 8 },
      ...text,
      ...composeReaderNotes(document, highlightNumbers(text), context),
    ],
  };
}

/** What stands above a document's text or original: the section it opens, its number, title and record, the compiler's note. */
export function documentHead(
  { record, entry, label }: NumberedDocument,
  opens: NumberedSection | undefined,
  context: ComposeContext,
): readonly Flow[] {
  return [
    ...sectionFlows(opens, context),
    {
      type: 'text',
      text: `${label} · ${context.labels[record.kind]}`,
      style: 'kicker',
      language: context.content.language,
      spaceBefore: 0,
      keepsWithNext: true,
    },
    {
      type: 'text',
      text: record.title,
      style: 'documentTitle',
      language: languageOf(record),
      spaceBefore: 3,
      keepsWithNext: true,
    },
    { type: 'facts', facts: recordFacts(record, context), spaceBefore: 12 },
    ...composeNote(entry.note, context),
  ];
}

function sectionFlows(section: NumberedSection | undefined, context: ComposeContext): readonly Flow[] {
  if (!section?.title && !section?.note) return [];
  const { language } = context.content;
  const title: Flow = {
    ...{ type: 'text', text: section.title, style: 'sectionTitle', language },
    ...{ spaceBefore: 0, keepsWithNext: true },
  };
  return [
    ...(section.title ? [title] : []),
    { type: 'rule', isStrong: true, spaceBefore: 5 },
    ...composeNote(section.note, context),
    { type: 'space', height: 22 },
  ];
}

/** The text's own first heading, when it only says the title that stands above it. */
function repeatsTitle(block: Block, index: number, record: Document): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return index === 0 && block.type === 'heading' && plain(block.text) === plain(record.title);
}
