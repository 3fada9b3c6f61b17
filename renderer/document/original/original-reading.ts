import type { Content } from '../../../shared/model/content.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { Passage } from '../../../shared/model/passage.ts';
import type { PlacedNote } from '../placed-note.ts';
import type { Notes } from '../use-notes.ts';
import type { TextHit } from './text-hits.ts';

/** What is known of a document whose original is looked at. */
export interface OriginalReading {
  readonly record: Document;
  readonly content: Content;
  /** The same as one text (`plainText`). */
  readonly text: string;
  readonly notes: Notes;
  readonly placed: readonly PlacedNote[];
  /** Those of the search, in the order of the text. */
  readonly hits: readonly TextHit[];
  readonly onExcerpt: (passage: Passage) => void;
}
