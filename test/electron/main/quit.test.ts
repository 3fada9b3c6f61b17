import type { App } from 'electron';
import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { quitInOrder } from '../../../electron/main/quit.ts';

// Electron's package is no module of its runtime; nothing here opens a window.
vi.mock('electron', () => ({ BrowserWindow: {} }));

test('the program ends only when the archive has been closed, however often it is asked to', async () => {
  const steps: string[] = [];
  let finishClosing = (): void => undefined;
  const closing = new Promise<void>((resolve) => {
    finishClosing = resolve;
  });
  const app = new EventEmitter();
  const quit = (): void => {
    const preventDefault = vi.fn();
    app.emit('will-quit', { preventDefault });
    if (preventDefault.mock.calls.length === 0) steps.push('ended');
  };
  quitInOrder(Object.assign(app, { quit }) as unknown as App, {
    close: () => {
      steps.push('closing');
      return closing;
    },
  });

  app.emit('window-all-closed');
  quit();
  expect(steps).toEqual(['closing']);
  finishClosing();
  await expect.poll(() => steps).toEqual(['closing', 'ended']);
});
