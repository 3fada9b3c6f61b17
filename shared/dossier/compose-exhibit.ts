import type { ComposeContext } from './compose-context.ts';
import type { NumberedDocument, NumberedSection } from './number-sections.ts';
import { composeDocument, documentAnchor, documentHead } from './compose-document.ts';
import { composeReaderNotes } from './compose-reader-notes.ts';
import type { Anchor, Bookmark, Flow, Part, ReservedPage } from './composition.ts';
import type { ExhibitFault } from './exhibit-sheets.ts';
import { languageOf } from './record-facts.ts';

/** Where the pages of an original begin: its slip sheet. */
function exhibitAnchor(document: NumberedDocument): Anchor {
  return document.entry.treatment === 'both'
    ? `${documentAnchor(document)}-original`
    : documentAnchor(document);
}

/** A document as it was asked for: its text, its original behind a slip sheet, or both. */
export function documentParts(
  document: NumberedDocument,
  opens: NumberedSection | undefined,
  context: ComposeContext,
): readonly Part[] {
  const pages = context.exhibits.get(document.record.id);
  if (pages === undefined) return [composeDocument(document, opens, context)];
  if (typeof pages === 'string') {
    const text = composeDocument(document, opens, context);
    return [{ ...text, flows: withFault(text.flows, pages, context) }];
  }
  if (document.entry.treatment !== 'both') return [slipSheet(document, pages, { opens, context })];
  return [
    composeDocument(document, opens, context),
    slipSheet(document, pages, { opens: undefined, context }),
  ];
}

interface SlipContext {
  /** The section that begins with it. */
  readonly opens: NumberedSection | undefined;
  readonly context: ComposeContext;
}

/** The typed sheet before an original: what it is, how many pages follow. */
function slipSheet(
  document: NumberedDocument,
  pages: readonly ReservedPage[],
  { opens, context }: SlipContext,
): Part {
  const { record } = document;
  const { labels, content, redacted } = context;
  const { language } = content;
  return {
    anchor: exhibitAnchor(document),
    document: record.id,
    running: { text: record.title, language: languageOf(record) },
    flows: [
      ...documentHead(document, opens, context),
      {
        type: 'facts',
        spaceBefore: 8,
        facts: [
          {
            label: labels.original,
            value: redacted.has(record.id) ? labels.originalRedacted : labels.originalFollows,
            language,
          },
          { label: labels.pages, value: String(pages.length), language },
          { label: labels.file, value: record.provenance.fileName, language: 'en' },
          { label: labels.fingerprint, value: record.provenance.sha256, language: 'en' },
        ],
      },
      // Beside its text they stand below that.
      ...(document.entry.treatment === 'both' ? [] : composeReaderNotes(document, new Set(), context)),
    ],
    reserved: { document: record.id, pages },
  };
}

/** Says below the record why the text stands where the original was asked for. */
function withFault(flows: readonly Flow[], fault: ExhibitFault, { labels, content }: ComposeContext): Flow[] {
  const said: Flow = {
    type: 'text',
    text: labels[`original-${fault}`],
    style: 'note',
    language: content.language,
    spaceBefore: 8,
  };
  const below = flows.findIndex(({ type }) => type === 'facts') + 1;
  return [...flows.slice(0, below), said, ...flows.slice(below)];
}

/** A document's bookmark; where its original stands beside its text, that has one of its own below. */
export function documentBookmark(
  document: NumberedDocument,
  title: string,
  context: ComposeContext,
): Bookmark {
  const pages = context.exhibits.get(document.record.id);
  const hasOriginal = typeof pages === 'object' && document.entry.treatment === 'both';
  const original = { title: context.labels.original, target: exhibitAnchor(document), children: [] };
  return { title, target: documentAnchor(document), children: hasOriginal ? [original] : [] };
}
