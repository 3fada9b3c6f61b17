import { AppError } from '../errors.ts';
import { blockStarts, type Content } from '../model/content.ts';
import type { DossierContent } from './dossier-content.ts';
import { cutExcerpts } from './excerpt.ts';
import { createHighlighter, type Highlighter } from './highlight/highlighter.ts';
import { mapTexts } from './map-texts.ts';
import { pseudonymsMet } from './names/pseudonyms-met.ts';
import { numberSections, type NumberedSection } from './number-sections.ts';
import { applyProfile, type ChosenContent, type ChosenDocument } from './profile.ts';
import { withoutMarks } from './redact/mark.ts';
import { maskPassages } from './redact/mask-passages.ts';

/** A volume's place, from 1. */
interface VolumePlace {
  readonly number: number;
  readonly count: number;
}

/** A file of a dossier as it will be set: the whole, or a volume. No word goes into the PDF that is not in here. */
export interface PreparedContent extends ChosenContent {
  /** Those that hold documents. */
  readonly sections: readonly NumberedSection[];
  /** The number of the file's first page: it goes on where an earlier volume or dossier ended. */
  readonly firstPage: number;
  /** Absent where the dossier is one file. */
  readonly volume?: VolumePlace | undefined;
  /** Pseudonyms that the documents of all volumes hold themselves. */
  readonly pseudonymsMet: readonly string[];
}

/**
 * Cuts the excerpts, hides what is redacted and what the profile hides, and numbers what is left. Throws what
 * `cutExcerpts` and `maskPassages` throw, and
 * `dossier-empty` where the profile leaves nothing of what there was.
 */
export function prepareDossier(said: DossierContent): PreparedContent {
  const clean = mapTexts(said, withoutMarks);
  let notes = 0;
  const next = (): number => (notes += 1);
  const content = applyProfile({
    ...clean,
    sections: clean.sections.map((section) => withExcerpts(section, next)),
  });
  const sections = numberSections(content);
  if (sections.length === 0 && content.leftOut > 0) throw new AppError('dossier-empty');
  const pseudonyms = content.hasPseudonyms ? clean.options.protectedNames : [];
  return {
    ...content,
    sections,
    firstPage: (content.options.supplement?.pages ?? 0) + 1,
    pseudonymsMet: pseudonymsMet(
      clean.sections.flatMap(({ documents }) => documents),
      pseudonyms.map(({ pseudonym }) => pseudonym),
    ),
  };
}

function withExcerpts(
  section: DossierContent['sections'][number],
  next: () => number,
): ChosenContent['sections'][number] {
  return {
    ...section,
    documents: section.documents.map((document): ChosenDocument => {
      const content = maskPassages(document);
      const redacted = document.entry.redactions.map(({ text }) => text);
      const { treatment } = document.entry;
      const chosen = { ...document, content, redacted, notes: undefined };
      const cut = (mark?: Highlighter['mark']) =>
        treatment === 'excerpt' && { excerpts: cutExcerpts(document, content, mark) };
      if (!document.notes) return { ...chosen, ...cut() };
      const highlighter = createHighlighter(document.notes, document.content, next);
      // Only what is printed is marked: a note on words that are left out would tell of them.
      const shown =
        treatment === 'excerpt' ? cut(highlighter.mark) : { content: marked(content, highlighter) };
      const printed = treatment === 'exhibit' ? highlighter.all() : highlighter.notes();
      return { ...chosen, ...shown, printed: { notes: printed, hasHighlights: highlighter.hasMarked() } };
    }),
  };
}

function marked(content: Content, { mark }: Highlighter): Content {
  const starts = blockStarts(content);
  return { blocks: content.blocks.map((block, index) => mark(block, starts[index] ?? 0)) };
}
