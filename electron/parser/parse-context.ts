import type { ParserProgress } from '../../shared/model/parser-message.ts';
import type { RecognitionWish } from '../../shared/model/recognition.ts';

/** What a parser may know beside the bytes. */
export interface ParseContext {
  readonly recognition: RecognitionWish;
  /** Tells at which page it is, once for each look that takes long: each has its own time. */
  readonly onPage: (progress: ParserProgress['progress']) => void;
}
