/** One word as typed, and the terms of the index it stands for. */
export interface QueryWord {
  readonly typed: string;
  readonly terms: readonly string[];
  /** The last term also finds every term that begins with it. */
  readonly isPrefix: boolean;
  /** It stood inside quotation marks: a document without it is no hit. */
  readonly isRequired: boolean;
}

/** What was typed, as it is understood. */
export interface Query {
  readonly words: readonly QueryWord[];
  /** Written with a minus: a document that has one of these is no hit. */
  readonly without: readonly QueryWord[];
}
