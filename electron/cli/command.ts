import type { MessageKey } from '../../shared/i18n/en/index.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Ask } from './ask-unseen.ts';
import type { Output } from './output.ts';

/** What every command gets to work with. */
export interface Context {
  readonly output: Output;
  readonly translate: Translate;
  /** Ends the run early when the person presses Ctrl-C. */
  readonly signal: AbortSignal;
  /** Asks for a passphrase; null where nobody could answer. */
  readonly ask: Ask | null;
}

/** The options of one call, by their long name in camel case, as they were typed. */
export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** What was asked, as it was typed. */
export interface Call {
  readonly archive: string;
  /** The operands after the archive. */
  readonly operands: readonly string[];
  readonly options: Options;
}

/** One command of the table: what it is called, how it is used, what it does. */
export interface Command {
  readonly name: string;
  /** Operands after ARCHIVE, in commander's words: `<paths...>`, `[query]`. */
  readonly operands: string;
  readonly summary: MessageKey;
  readonly options: readonly (readonly [flags: string, summary: MessageKey])[];
  /** Does it; answers the exit code: 0 all went as asked, 1 some items failed and were listed. */
  readonly run: (call: Call, context: Context) => Promise<number>;
}
