/**
 * What passes between the program's main process (which has the stand-in for Electron) and the process that
 * drives Chromium. `call` ties an answer to its question.
 */
interface WindowOptions {
  /** The preload script's source. */
  readonly preload: string;
  /** What main told the engine's command line. */
  readonly switches: readonly string[];
  readonly width: number;
  readonly height: number;
}

export interface DialogQuestion {
  readonly kind: 'open' | 'save' | 'message';
  readonly title: string;
  /** Where a save dialog starts, or the text of a message. */
  readonly text: string;
  readonly properties: readonly string[];
  readonly buttons: readonly string[];
}

/** The paths chosen; none when the person closed the dialog. For a message, the button's place in the list. */
export interface DialogAnswer {
  readonly paths: readonly string[];
  readonly button?: number;
}

/** The events of Electron's `powerMonitor` that main hears. */
export type PowerEvent = 'suspend' | 'resume' | 'lock-screen' | 'unlock-screen';

export type FromMain =
  | { type: 'window.load'; call: number; url: string; options: WindowOptions }
  | { type: 'window.close' }
  | { type: 'window.reload' }
  | { type: 'window.colour'; scheme: 'light' | 'dark' | 'system' }
  | { type: 'page.send'; channel: string; values: readonly unknown[] }
  | { type: 'dialog'; call: number; question: DialogQuestion }
  | { type: 'shown'; path: string }
  | { type: 'answer'; call: number; status: number; headers: [string, string][]; body: Uint8Array }
  | { type: 'verdict'; call: number; isCancelled: boolean }
  | { type: 'invoked'; call: number; value: unknown; error: string | null };

export type ToMain =
  | {
      type: 'request';
      call: number;
      url: string;
      method: string;
      headers: [string, string][];
      body: Uint8Array | null;
    }
  /** May the page go there (`will-navigate`), may it ask for that (`webRequest`)? */
  | { type: 'navigate' | 'outside'; call: number; url: string }
  | { type: 'invoke'; call: number; channel: string; values: readonly unknown[]; url: string; isTop: boolean }
  /** What the system says of power and screen; `slept`: by how many milliseconds the clock went on unseen. */
  | { type: 'power'; event: PowerEvent; slept: number }
  | { type: 'loaded'; call: number }
  | { type: 'dialog.answer'; call: number; answer: DialogAnswer }
  | { type: 'window.closed' };
