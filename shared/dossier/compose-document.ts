import type { Block } from '../model/content.ts';
import type { Document } from '../model/document.ts';
import { citationOf } from './cite.ts';
import type { ComposeContext, NumberedDocument } from './compose-context.ts';
import type { Anchor, Fact, Flow, Part, TextFlow } from './composition.ts';
import { localeOf, readableDate } from './dates.ts';

export function documentAnchor({ number }: NumberedDocument): Anchor {
  return `document-${number}`;
}

/** The language a document's own words are set in; empty when the archive does not know. */
export function languageOf(record: Document): string {
  return record.languages[0] ?? '';
}

/** One document: the section it opens, its record, its text. */
export function composeDocument(
  document: NumberedDocument,
  sectionTitle: string,
  context: ComposeContext,
): Part {
  const { record, content } = document;
  const language = languageOf(record);
  return {
    anchor: documentAnchor(document),
    running: { text: record.title, language },
    flows: [
      ...documentHead(document, sectionTitle, context),
      { type: 'rule', isStrong: false, spaceBefore: 10 },
      { type: 'space', height: 8 },
      ...content.blocks
        .filter((block, index) => !repeatsTitle(block, index, record))
        .map((block) => blockFlow(block, language)),
    ],
  };
}

/** What stands above a document's text or original: the section it opens, its number, title and record. */
export function documentHead(
  { record, number }: NumberedDocument,
  sectionTitle: string,
  context: ComposeContext,
): readonly Flow[] {
  const language = languageOf(record);
  const frame = context.content.language;
  const kind = context.labels[record.kind];
  const section: Flow[] = sectionTitle
    ? [
        {
          type: 'text',
          text: sectionTitle,
          style: 'sectionTitle',
          language: frame,
          spaceBefore: 0,
          keepsWithNext: true,
        },
        { type: 'rule', isStrong: true, spaceBefore: 5 },
        { type: 'space', height: 22 },
      ]
    : [];
  return [
    ...section,
    {
      type: 'text',
      text: `${number} · ${kind}`,
      style: 'kicker',
      language: frame,
      spaceBefore: 0,
      keepsWithNext: true,
    },
    {
      type: 'text',
      text: record.title,
      style: 'documentTitle',
      language,
      spaceBefore: 3,
      keepsWithNext: true,
    },
    { type: 'facts', facts: recordFacts(record, context), spaceBefore: 12 },
  ];
}

/** The text's own first heading, when it only says the title that stands above it. */
function repeatsTitle(block: Block, index: number, record: Document): boolean {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return index === 0 && block.type === 'heading' && plain(block.text) === plain(record.title);
}

function blockFlow(block: Block, language: string): Flow {
  const text = (style: TextFlow['style'], spaceBefore: number, rest: Partial<TextFlow> = {}): TextFlow => ({
    type: 'text',
    text: block.type === 'table' ? '' : block.text,
    style,
    language,
    spaceBefore,
    ...rest,
  });
  switch (block.type) {
    case 'heading': {
      const style = block.level <= 1 ? 'heading1' : block.level === 2 ? 'heading2' : 'heading3';
      return text(style, block.level <= 2 ? 18 : 13, { keepsWithNext: true });
    }
    case 'paragraph':
      return text('body', 7.5);
    case 'quote':
      return text('quote', 8, { indent: 24 });
    case 'item':
      return text('body', 4, { indent: 20 + 16 * block.depth, marker: block.marker });
    case 'note':
      return text('note', 5, { indent: 20, marker: block.label });
    case 'table':
      return { type: 'table', rows: block.rows, language, spaceBefore: 10 };
  }
}

function recordFacts(record: Document, { content, labels }: ComposeContext): readonly Fact[] {
  const { ruling, law } = record;
  const own = languageOf(record);
  const frame = content.language;
  const fact = (label: string, value: string | undefined, language: string): Fact[] =>
    value ? [{ label, value, language }] : [];
  const outcome = ruling?.outcome ? labels[ruling.outcome] : undefined;
  return [
    ...fact(labels.court, ruling?.court, own),
    ...fact(
      labels.docket,
      [ruling?.docket, ruling?.neutralCitation, ruling?.ecli].filter(Boolean).join(' · '),
      own,
    ),
    ...fact(labels.body, law?.body, own),
    ...fact(labels.number, law?.number, own),
    ...fact(labels.author, record.authors.join('; '), own),
    ...fact(labels.outlet, record.outlet, own),
    ...fact(labels.date, record.date && readableDate(record.date, frame, labels), frame),
    ...fact(labels.outcome, [outcome, ruling?.sentence].filter(Boolean).join(': '), frame),
    ...fact(labels.country, displayNames(record.countries, 'region', frame), frame),
    ...fact(labels.language, displayNames(record.languages, 'language', frame), frame),
    ...fact(labels.citation, citationOf(record, frame, labels), own),
    ...fact(labels.fingerprint, `${record.provenance.sha256.slice(0, 16)}…`, 'en'),
    ...fact(labels.identifier, record.id, 'en'),
  ];
}

function displayNames(
  codes: readonly string[],
  type: 'region' | 'language',
  frame: ComposeContext['content']['language'],
): string {
  const names = new Intl.DisplayNames(localeOf(frame), { type });
  // Rarer tags than these (private use, extensions) are shown as they are: `of` throws on them.
  const isPlain = /^([a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?|[A-Z]{2})$/;
  return codes.map((code) => (isPlain.test(code) ? names.of(code) : undefined) ?? code).join(', ');
}
