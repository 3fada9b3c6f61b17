import type { Document } from '../model/document.ts';

/** A way to write documents for other programs, one after the other. */
export interface ExchangeFormat {
  /**
   * The fields of this record that come back as they were when the file is imported again, by their paths
   * (`ruling.court`); all others are lost on the way, and whoever exports is told which.
   */
  readonly carries: (document: Document) => readonly string[];
  readonly write: (document: Document) => string;
  /** What stands before the first document, between two, and behind the last. */
  readonly frame: readonly [before: string, between: string, behind: string];
}
