import type { ParserProgress } from '../../shared/model/parser-message.ts';
import type { RecognitionWish } from '../../shared/model/recognition.ts';
import type { SheetWish } from '../../shared/model/sheet.ts';

/** What a parser may know beside the bytes. */
export interface ParseContext {
  readonly recognition: RecognitionWish;
  /** Said when a table's rows are wanted, not a document. */
  readonly sheet?: SheetWish | undefined;
  /** Tells at which page it is, once for each look that takes long: each has its own time. */
  readonly onPage: (progress: ParserProgress['progress']) => void;
}
