import { anchors, partTitle, type ComposeContext, type NumberedDocument } from './compose-context.ts';
import { documentAnchor, languageOf } from './compose-document.ts';
import { lastPage, type EntryFlow, type Fact, type Flow, type Part } from './composition.ts';
import { localeOf, readableDate, readableInstant } from './dates.ts';

/** A title of more characters is set smaller, so that the facts below it stay on the cover. */
const longTitle = 110;

/** Title, subtitle, and the facts by which the dossier is told from any other. */
export function composeCover({ content, sections, labels }: ComposeContext): Part {
  const { title, subtitle, language, logHead } = content;
  const count = sections.reduce((sum, { documents }) => sum + documents.length, 0);
  const fact = (label: string, value: string): Fact[] => (value ? [{ label, value, language }] : []);
  const subtitleFlow: Flow[] = subtitle
    ? [{ type: 'text', text: subtitle, style: 'coverSubtitle', language, spaceBefore: 12 }]
    : [];
  return {
    anchor: anchors.cover,
    flows: [
      { type: 'space', height: 120 },
      { type: 'text', text: labels.dossier, style: 'kicker', language, spaceBefore: 0 },
      {
        type: 'text',
        text: title,
        style: title.length > longTitle ? 'partTitle' : 'coverTitle',
        language,
        spaceBefore: 8,
      },
      ...subtitleFlow,
      { type: 'rule', isStrong: true, spaceBefore: 28 },
      {
        type: 'facts',
        spaceBefore: 18,
        facts: [
          ...fact(labels.compiler, content.compiler),
          ...fact(labels.asOf, readableInstant(content.compiledAt, language)),
          ...fact(labels.archive, content.archiveName),
          ...fact(labels.documents, new Intl.NumberFormat(localeOf(language)).format(count)),
          { label: labels.pages, value: '', page: lastPage, language },
          ...fact(labels.log, `${labels.entry} ${logHead.sequence}, SHA-256 ${logHead.hash}`),
        ],
      },
    ],
  };
}

/** Every section and document with the page it begins on. */
export function composeIndex(context: ComposeContext): Part {
  const { content, sections, labels } = context;
  const { language } = content;
  const plain = { number: '', detail: '', language, isSection: true, spaceBefore: 14 };
  const rows = sections.flatMap(({ title, documents }): EntryFlow[] => {
    const [first] = documents;
    const heading: EntryFlow[] =
      title && first ? [{ ...plain, type: 'entry', title, target: documentAnchor(first) }] : [];
    return [...heading, ...documents.map((document) => documentEntry(document, context))];
  });
  const notes: EntryFlow[] = content.notes.trim()
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

function documentEntry(document: NumberedDocument, { content, labels }: ComposeContext): EntryFlow {
  const { record, number } = document;
  const place = record.ruling?.court ?? record.law?.body ?? record.outlet ?? record.authors.join('; ');
  const date = record.date ? readableDate(record.date, content.language, labels) : '';
  const isolated = [labels[record.kind], place, date].filter(Boolean).map((part) => `\u2068${part}\u2069`);
  return {
    type: 'entry',
    number: String(number),
    title: record.title,
    detail: isolated.join(' · '),
    language: languageOf(record),
    isSection: false,
    target: documentAnchor(document),
    spaceBefore: 7,
  };
}
