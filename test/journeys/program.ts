import type { Page } from 'playwright-core';
import type { Driven } from '../host/drive.ts';
import type { LaunchOptions } from '../host/launch.ts';

/** How a journey starts the program, whichever host it runs on. */
export interface ProgramOptions extends Omit<LaunchOptions, 'headless'> {
  /** The folder of the person's settings. */
  readonly profile: string;
}

/** What a journey sees of the program, whichever host it runs on. */
export interface Program {
  /** The host's name and version. */
  readonly host: string;
  readonly page: Page;
  readonly app: Driven & {
    /** Ends the main process as a crash does. */
    readonly kill: () => void;
  };
  /** Closes the window as a person would, and waits for the program's end. */
  readonly close: () => Promise<void>;
}

export type LaunchProgram = (options: ProgramOptions) => Promise<Program>;
