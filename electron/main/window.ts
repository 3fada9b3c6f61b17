import { app, BrowserWindow, type Session } from 'electron';
import { join } from 'node:path';
import { origin } from './origin.ts';

/** The one window: a page in a sandbox, without Node, in a session of its own. Its title names no archive. */
export function createWindow(session: Session): BrowserWindow {
  return new BrowserWindow({
    title: 'Testimonia',
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: '#FBFAF8',
    webPreferences: {
      session,
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      autoplayPolicy: 'document-user-activation-required',
    },
  });
}

/** Loads the page and shows the window once there is something to see. */
export async function showWindow(window: BrowserWindow): Promise<void> {
  window.once('ready-to-show', () => {
    window.show();
  });
  // A page's own title would be told to the system's window list; the name stays neutral.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  await window.loadURL(`${origin}/index.html`);
}
