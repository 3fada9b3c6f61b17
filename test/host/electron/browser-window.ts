import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { app } from './app.ts';
import { ask, hear, tell } from './link.ts';

interface Options {
  readonly width: number;
  readonly height: number;
  readonly webPreferences: { readonly preload: string };
}

class WebContents extends EventEmitter {
  send(channel: string, ...values: readonly unknown[]): void {
    tell({ type: 'page.send', channel, values });
  }

  reload(): void {
    tell({ type: 'window.reload' });
  }

  setWindowOpenHandler(): void {
    // The driving process closes every page but the first.
  }

  isDestroyed(): boolean {
    return windows.length === 0;
  }
}

const windows: BrowserWindow[] = [];

/** Electron's `BrowserWindow`, as far as main uses it: one window, which is Chromium's page. */
export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents();
  readonly #options: Options;

  constructor(options: Options) {
    super();
    this.#options = options;
    windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  static getAllWindows(): readonly BrowserWindow[] {
    return windows;
  }

  async loadURL(url: string): Promise<void> {
    const { width, height, webPreferences } = this.#options;
    const preload = readFileSync(webPreferences.preload, 'utf8');
    const window = { width, height, preload, switches: app.switches };
    await ask((call) => ({ type: 'window.load', call, url, options: window }));
    this.emit('ready-to-show');
  }

  show(): void {
    // The driving process shows its page, or is headless.
  }

  focus(): void {
    // As above.
  }

  restore(): void {
    // As above.
  }

  isMinimized(): boolean {
    return false;
  }

  isDestroyed(): boolean {
    return !windows.includes(this);
  }

  close(): void {
    tell({ type: 'window.close' });
  }
}

hear((message) => {
  if (message.type === 'navigate') {
    let isCancelled = false;
    const preventDefault = (): void => {
      isCancelled = true;
    };
    for (const { webContents } of windows)
      webContents.emit('will-navigate', { preventDefault, url: message.url });
    tell({ type: 'verdict', call: message.call, isCancelled });
  }
  if (message.type !== 'window.closed') return;
  for (const window of windows.splice(0)) window.emit('closed');
  app.emit('window-all-closed');
});
