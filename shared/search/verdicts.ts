import type { DocumentId } from '../model/ids.ts';

/** Whether documents are hits of a question with phrases, as far as their texts were looked through. */
export type KnownVerdicts = Map<DocumentId, boolean>;

/** What is known of the question that was asked last: its next page, and its count, read no text again. */
export interface Verdicts {
  /** Of this question; what was known of another is forgotten. To be filled by who looks through texts. */
  of(question: string): KnownVerdicts;
  /** To be called when any text may be another: what is filled in by a search under way is nobody's then. */
  forget(): void;
}

export function createVerdicts(): Verdicts {
  let asked: string | null = null;
  let known: KnownVerdicts = new Map();
  function begin(question: string | null): void {
    asked = question;
    known = new Map();
  }
  return {
    of(question) {
      if (question !== asked) begin(question);
      return known;
    },
    forget: () => {
      begin(null);
    },
  };
}
