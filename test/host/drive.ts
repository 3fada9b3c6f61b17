import type { ChildProcess } from 'node:child_process';
import type { BrowserContext, Page } from 'playwright-core';
import type { AnswerDialog } from './ask-person.ts';
import type { FromMain, PowerEvent } from './messages.ts';
import { createCalls } from './calls.ts';
import { takeDrops } from './dropped-files.ts';
import { toStandIn } from './origin.ts';
import { preloadScript } from './preload-script.ts';
import { interceptRequests } from './requests.ts';

export interface Driven {
  /** Addresses outside the page's origin that anything in Chromium asked for; each was refused. */
  readonly outside: readonly string[];
  /** Those that main's own filter would have let through: must stay empty. */
  readonly letThrough: readonly string[];
  /** Files that the program showed in the system's file manager. */
  readonly shown: readonly string[];
  /** Has the system say something of power or screen, the clock having gone on by so many milliseconds. */
  readonly power: (event: PowerEvent, slept?: number) => void;
}

interface DriveOptions {
  readonly child: ChildProcess;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly load: Extract<FromMain, { type: 'window.load' }>;
  /** What the person's system prefers. */
  readonly colorScheme: 'light' | 'dark' | null;
  readonly dialogs: AnswerDialog;
}

/** Joins Chromium to the program's main process: requests, messages, dialogs and the window's end. */
export async function drive({
  child,
  context,
  page,
  load,
  colorScheme,
  dialogs,
}: DriveOptions): Promise<Driven> {
  const calls = createCalls(child);
  const shown: string[] = [];
  const seen = await interceptRequests(page, calls, toStandIn(load.url));

  await context.exposeBinding('hostInvoke', async ({ frame }, channel: string, values: unknown[]) => {
    const isTop = frame.parentFrame() === null;
    const answer = await calls.ask({ type: 'invoke', channel, values, url: frame.url(), isTop });
    if (answer.type !== 'invoked') throw new Error('no answer');
    if (answer.error !== null) throw new Error(answer.error);
    return answer.value;
  });
  await takeDrops(context, page);
  await context.addInitScript(preloadScript(load.options.preload));

  // As main's lock on new windows: whatever opens one, it is closed.
  context.on('page', (other) => void other.close());
  page.once('close', () => {
    calls.tell({ type: 'window.closed' });
  });

  calls.hear((message) => {
    if (message.type === 'page.send') void send(page, message.channel, message.values);
    if (message.type === 'window.close') void page.close();
    if (message.type === 'window.reload') void page.reload();
    if (message.type === 'shown') shown.push(message.path);
    if (message.type === 'window.colour') {
      void page.emulateMedia({ colorScheme: message.scheme === 'system' ? colorScheme : message.scheme });
    }
    if (message.type === 'dialog') {
      void Promise.resolve(dialogs(message.question, page)).then((answer) => {
        calls.tell({ type: 'dialog.answer', call: message.call, answer });
      });
    }
  });

  await page.goto(toStandIn(load.url));
  calls.tell({ type: 'loaded', call: load.call });
  const power = (event: PowerEvent, slept = 0): void => {
    calls.tell({ type: 'power', event, slept });
  };
  return { ...seen, shown, power };
}

async function send(page: Page, channel: string, values: readonly unknown[]): Promise<void> {
  if (page.isClosed()) return;
  const emit = ([name, sent]: [string, readonly unknown[]]): void => {
    (window as unknown as { hostEmit?: (name: string, values: readonly unknown[]) => void }).hostEmit?.(
      name,
      sent,
    );
  };
  // The page may be closing, or between two loads; then nobody listens, as in Electron.
  await page.evaluate(emit, [channel, values] as [string, readonly unknown[]]).catch(() => undefined);
}
