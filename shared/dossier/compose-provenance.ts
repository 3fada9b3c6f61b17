import { isPoorlyRead, type Recognition } from '../model/recognition.ts';
import { anchors, partTitle, type ComposeContext } from './compose-context.ts';
import type { NumberedDocument } from './number-sections.ts';
import { documentAnchor } from './compose-document.ts';
import type { Fact, Flow, Part } from './composition.ts';
import { localeOf, readableDate, readableInstant } from './dates.ts';
import { languageOf } from './record-facts.ts';

/** Where every original came from and the fingerprint that proves it unchanged (Berkeley Protocol, chain of custody). */
export function composeProvenance(context: ComposeContext): Part {
  const { content, labels } = context;
  const { language, logHead } = content;
  const documents = content.sections.flatMap((section) => section.documents);
  return {
    anchor: anchors.provenance,
    running: { text: labels.provenance, language },
    flows: [
      partTitle(labels.provenance, language),
      { type: 'text', text: labels.provenanceIntroduction, style: 'body', language, spaceBefore: 10 },
      ...documents.flatMap((document) => provenanceOf(document, context)),
      { type: 'rule', isStrong: true, spaceBefore: 22 },
      {
        type: 'facts',
        spaceBefore: 10,
        facts: [
          { label: labels.archive, value: content.archiveName, language },
          { label: labels.log, value: `${labels.entry} ${logHead.sequence}`, language },
          { label: labels.fingerprint, value: logHead.hash, language: 'en' },
        ],
      },
    ],
  };
}

function provenanceOf(
  document: NumberedDocument,
  { content, labels, exhibits }: ComposeContext,
): readonly Flow[] {
  const { record, label } = document;
  const { language } = content;
  const { fileName, path, bytes, format, importedAt, sha256 } = record.provenance;
  const { url, accessed } = record.source ?? {};
  const seen = accessed ? `(${labels.accessed} ${readableDate(accessed, language)})` : '';
  const size = `${new Intl.NumberFormat(localeOf(language)).format(bytes)} ${labels.bytes}`;
  const pages = exhibits.get(record.id);
  const { frames = 1 } = (typeof pages === 'object' ? pages[0] : undefined) ?? {};
  const facts: readonly Fact[] = [
    { label: labels.onPage, value: '', page: documentAnchor(document), language },
    { label: labels.file, value: path || fileName, language: 'en' },
    { label: labels.size, value: `${size}, ${format}`, language },
    // A court must not take one frame for all that the file shows.
    ...(frames > 1 ? [{ label: labels.frame, value: `\u20661 / ${frames}\u2069`, language }] : []),
    { label: labels.collected, value: readableInstant(importedAt, language), language },
    ...(record.recognition && record.recognition.pages.length > 0
      ? [recognitionFact(record.recognition, content, labels)]
      : []),
    ...(url ? [{ label: labels.source, value: [url, seen].filter(Boolean).join(' '), language }] : []),
    { label: labels.fingerprint, value: sha256, language: 'en' },
    { label: labels.identifier, value: record.id, language: 'en' },
  ];
  return [
    {
      type: 'text',
      text: `\u2068${label}.\u2069 \u2068${record.title}\u2069`,
      style: 'heading3',
      language: languageOf(record),
      spaceBefore: 18,
      keepsWithNext: true,
    },
    { type: 'facts', facts, spaceBefore: 4 },
  ];
}

/** That the text is not the original's own but what a machine made of its picture: no court should have to guess it. */
function recognitionFact(
  recognition: Recognition,
  { language }: ComposeContext['content'],
  labels: ComposeContext['labels'],
): Fact {
  const share = new Intl.NumberFormat(localeOf(language), { style: 'percent' });
  const value = [
    `${labels.page} \u2066${pageRanges(recognition.pages)}\u2069`,
    `${labels.confidence} ${share.format(recognition.confidence / 100)}`,
    ...(isPoorlyRead(recognition) ? [labels.poorlyRead] : []),
  ];
  return { label: labels.recognised, value: value.join(' · '), language };
}

/** `1–3, 7` */
function pageRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last?.[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
