import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { AnswerDialog } from './ask-person.ts';
import { startChromium } from './chromium.ts';
import { drive, type Driven } from './drive.ts';
import type { DialogAnswer, FromMain } from './messages.ts';

const closeEach = (): DialogAnswer => ({ paths: [] });
const root = resolve(import.meta.dirname, '../..');

export interface LaunchOptions {
  /** The folder of the person's settings; a new one, removed at the end, when none is named. */
  readonly profile?: string;
  /** Whether to show no window. True unless said otherwise. */
  readonly headless?: boolean;
  /** Opened at the start. */
  readonly archive?: string;
  /** Answers the program's dialogs. Closes each without choosing unless given. */
  readonly dialogs?: AnswerDialog;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
}

export interface Launched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The program's main process, and what was seen of it. */
  readonly app: Driven & { readonly process: ChildProcess };
  /** Closes the window as a person would, and waits for the program's end. */
  readonly close: () => Promise<void>;
}

/** Starts the built program (`npm run build`) on the second host; resolves when its page has loaded. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const main = join(root, 'out/main/index.js');
  if (!existsSync(main)) throw new Error('Build first: npm run build');
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'testimonia-profile-')));
  const args = [`--user-data-dir=${profile}`, ...(options.archive ? [`--archive=${options.archive}`] : [])];
  const child = fork(main, args, {
    cwd: root,
    serialization: 'advanced',
    execArgv: ['--import', new URL('./register.ts', import.meta.url).href],
  });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );

  const load = await firstLoad(child);
  const opening = load.options;
  const context = await startChromium({
    headless: options.headless ?? true,
    width: options.viewport?.width ?? opening.width,
    height: options.viewport?.height ?? opening.height,
    colorScheme: options.colorScheme ?? null,
    switches: opening.switches,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const driven = await drive({
    child,
    context,
    page,
    load,
    colorScheme: options.colorScheme ?? null,
    dialogs: options.dialogs ?? closeEach,
  });

  void ended.then(() => context.close().catch(() => undefined));
  return {
    page,
    context,
    app: { ...driven, process: child },
    close: async () => {
      await page.close();
      await ended;
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
}

type Load = Extract<FromMain, { type: 'window.load' }>;

function firstLoad(child: ChildProcess): Promise<Load> {
  return new Promise((resolve, reject) => {
    const listen = (message: FromMain): void => {
      if (message.type !== 'window.load') return;
      child.off('message', listen);
      resolve(message);
    };
    child.on('message', listen);
    child.once('exit', (code) => {
      reject(new Error(`The program ended before its window opened (${String(code)}).`));
    });
  });
}
