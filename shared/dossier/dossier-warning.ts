import type { DocumentId } from '../model/ids.ts';
import type { ExhibitFault } from './exhibit-sheets.ts';
import type { LeftOut } from './exhibits/left-out.ts';

/** No font of ours has this character; it is drawn as a box, never dropped. */
interface MissingGlyph {
  readonly code: 'glyph-missing';
  /** The character as `U+0C85`. */
  readonly codePoint: string;
  readonly character: string;
  /** How often it stands in the dossier. */
  readonly count: number;
}

/** An original that was asked for page by page and could not be shown so: its text stands in its place. */
interface MissingOriginal {
  readonly code: `original-${ExhibitFault}`;
  readonly document: DocumentId;
  readonly title: string;
}

/** What of an original's file is not in the dossier, or not as it was. */
interface ChangedOriginal {
  readonly code: 'original-changed';
  readonly document: DocumentId;
  readonly title: string;
  readonly leftOut: LeftOut;
}

/** An original's file was damaged and was mended before its pages were taken over. */
interface MendedOriginal {
  readonly code: 'original-mended';
  readonly document: DocumentId;
  readonly title: string;
}

/**
 * Pages of an original in which something was to be redacted: that stand as pictures now, or that could not be searched
 * because nobody knows the words on them.
 */
interface RedactedOriginal {
  readonly code: 'original-flattened' | 'original-unread';
  readonly document: DocumentId;
  readonly title: string;
  /** From 1, of the original. */
  readonly pages: readonly number[];
}

/** Fonts that originals name and do not hold: others of the same widths stand in for them, or none does. */
interface MissingFonts {
  readonly code: 'fonts-replaced' | 'fonts-missing';
  readonly names: readonly string[];
}

/**
 * What the archive says against printing a document, for whoever exports: a testimony whose use nobody agreed to, or not to
 * this one, or not any more; a document that is restricted.
 */
interface Caution {
  readonly code: 'consent-missing' | 'consent-other-use' | 'consent-ended' | 'document-restricted';
  readonly document: DocumentId;
  readonly title: string;
}

/** Pseudonyms that the documents hold themselves: another person's name, or a name written where its pseudonym belongs. */
interface MetPseudonyms {
  readonly code: 'pseudonyms-met';
  readonly names: readonly string[];
}

/** What the reader of the PDF must know that the build could not do. */
export type DossierWarning =
  | Caution
  | MissingGlyph
  | MissingOriginal
  | ChangedOriginal
  | MendedOriginal
  | RedactedOriginal
  | MissingFonts
  | MetPseudonyms;
