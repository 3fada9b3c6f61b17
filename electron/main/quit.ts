import { BrowserWindow, type App } from 'electron';
import type { ArchiveSession } from './session.ts';

/** One program at a time for one person: a second start shows the window of the first, and ends. */
export function stayAlone(app: App): boolean {
  app.on('second-instance', () => {
    const [open] = BrowserWindow.getAllWindows();
    if (open?.isMinimized()) open.restore();
    open?.focus();
  });
  return app.requestSingleInstanceLock();
}

/** Ends the program when its window is closed, after the archive has been closed. */
export function quitInOrder(app: App, session: Pick<ArchiveSession, 'close'>): void {
  let isClosed = false;
  let closing: Promise<void> | null = null;
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    // Whoever asks again meanwhile waits too.
    closing ??= session.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}
