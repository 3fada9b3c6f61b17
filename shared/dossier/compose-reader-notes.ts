import type { ComposeContext } from './compose-context.ts';
import type { Anchor, Flow } from './composition.ts';
import type { PrintedNote } from './highlight/highlighter.ts';
import { paragraphsOf } from './compose-note.ts';
import type { NumberedDocument } from './number-sections.ts';

/** Where the passage of a note begins. */
export function noteAnchor(number: number): Anchor {
  return `note-${number}`;
}

/**
 * What readers wrote in a document, below it, each with the page of its passage: in the dossier, where `anchors` has it,
 * else in the original. Nothing where nothing was marked.
 */
export function composeReaderNotes(
  { printed }: NumberedDocument,
  anchored: ReadonlySet<number>,
  { content, labels }: ComposeContext,
): readonly Flow[] {
  if (!printed || (!printed.hasHighlights && printed.notes.length === 0)) return [];
  const { language } = content;
  const about: Flow = { type: 'text', text: labels.readerNotesText, style: 'note', language, spaceBefore: 3 };
  const head: Flow = {
    ...{ type: 'text', text: labels.readerNotes, style: 'kicker', language },
    ...{ spaceBefore: 0, keepsWithNext: true },
  };
  return [
    { type: 'space', height: 14 },
    { type: 'rule', isStrong: false, spaceBefore: 0 },
    { type: 'space', height: 8 },
    head,
    about,
    ...printed.notes.flatMap((note): Flow[] => [
      placeOf(note, anchored, { content, labels }),
      ...paragraphsOf(note.text).map((text): Flow => ({
        type: 'text',
        text,
        style: 'quote',
        language: '',
        spaceBefore: 2,
        indent: 20,
      })),
    ]),
  ];
}

/** A line that says where the passage of a note stands: its page is a link's number, known when all is laid out. */
function placeOf(
  { number, originalPage, isLost }: PrintedNote,
  anchored: ReadonlySet<number>,
  { content, labels }: Pick<ComposeContext, 'content' | 'labels'>,
): Flow {
  const { language } = content;
  const fact = (label: string, value: string, page?: Anchor): Flow => ({
    type: 'facts',
    spaceBefore: 8,
    facts: [{ label, value, language, ...(page !== undefined && { page }) }],
  });
  if (isLost) return fact(labels.readerNote, labels.readerNoteLost);
  if (number === undefined) return fact(labels.readerNote, labels.readerNoteWhole);
  const label = `${labels.readerNote} \u2066[${number}]\u2069`;
  if (anchored.has(number)) return fact(`${label} · ${labels.page}`, '', noteAnchor(number));
  return fact(label, originalPage === undefined ? '' : `${labels.originalPage} \u2066${originalPage}\u2069`);
}
