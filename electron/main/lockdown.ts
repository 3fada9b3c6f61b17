import type { App, Session, WebContents } from 'electron';
import { isOurs } from './origin.ts';

/** What the engine is told at its start. */
const commandLineLocks: readonly { name: string; value?: string; reason: string }[] = [
  { name: 'host-resolver-rules', value: 'MAP * ~NOTFOUND', reason: 'No name is looked up, so none leaks.' },
  { name: 'no-proxy-server', reason: 'A proxy set on the machine would be asked for names in our stead.' },
  { name: 'disable-background-networking', reason: 'The engine looks for updates and lists of its own.' },
  { name: 'disable-component-update', reason: 'The engine fetches parts of itself.' },
  { name: 'disable-domain-reliability', reason: 'The engine reports failed requests to its makers.' },
  { name: 'disable-breakpad', reason: 'A crash dump holds what was on screen; none is written or sent.' },
  { name: 'disable-quic', reason: 'One way out of the machine less.' },
  {
    name: 'force-webrtc-ip-handling-policy',
    value: 'disable_non_proxied_udp',
    reason: 'Calls between browsers do not pass the request filter; without a proxy they have no way out.',
  },
  {
    name: 'disable-features',
    value: 'NetworkTimeServiceQuerying,OptimizationHints,Translate,MediaRouter,DialMediaRouteProvider',
    reason: 'Asking the time, page hints, translation and screens nearby are all requests to others.',
  },
];

/** What every session is denied: the window's, and whichever else the engine makes. */
const sessionLocks: readonly { reason: string; lock: (session: Session) => void }[] = [
  {
    reason: 'No camera, microphone, place, clipboard reading, notification or anything else is ever needed.',
    lock: (session) => {
      session.setPermissionRequestHandler((_contents, _permission, answer) => {
        answer(false);
      });
      session.setPermissionCheckHandler(() => false);
      session.setDevicePermissionHandler(() => false);
    },
  },
  {
    reason: 'Only our own scheme is loaded; blob: is what the page itself made.',
    lock: (session) => {
      session.webRequest.onBeforeRequest((details, answer) => {
        answer({ cancel: !isAllowedRequest(details.url) });
      });
    },
  },
  {
    reason: 'A proxy set on the machine, or a script that finds one, is asked in nobody’s name.',
    lock: (session) => {
      void session.setProxy({ mode: 'direct' });
    },
  },
  {
    reason: 'Dictionaries for spelling are fetched from outside.',
    lock: (session) => {
      session.setSpellCheckerEnabled(false);
    },
  },
  {
    reason: 'Files leave by our own dialogs, never by a download.',
    lock: (session) => {
      session.on('will-download', (event) => {
        event.preventDefault();
      });
    },
  },
];

/** What every page is denied, whatever opens it. */
const contentsLocks: readonly { reason: string; lock: (contents: WebContents) => void }[] = [
  {
    reason: 'The window shows one page; a link in a text must not replace it.',
    lock: (contents) => {
      contents.on('will-navigate', (event) => {
        event.preventDefault();
      });
      contents.on('will-frame-navigate', (event) => {
        event.preventDefault();
      });
      contents.on('will-redirect', (event) => {
        event.preventDefault();
      });
    },
  },
  {
    reason: 'A new window would be a page that nobody locked.',
    lock: (contents) => {
      contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    },
  },
  {
    reason: 'A web view is a browser inside the page, with rules of its own.',
    lock: (contents) => {
      contents.on('will-attach-webview', (event) => {
        event.preventDefault();
      });
    },
  },
];

/** Whether the page may load an address: our own scheme, and what the page itself holds. */
export function isAllowedRequest(address: string): boolean {
  return isOurs(address) || address.startsWith('blob:app://') || address.startsWith('data:image/');
}

/** Locks the engine, and every session and page to come. To be called before the app is ready. */
export function lockApp(app: App): void {
  for (const { name, value } of commandLineLocks) app.commandLine.appendSwitch(name, value);
  app.on('session-created', (session) => {
    for (const { lock } of sessionLocks) lock(session);
  });
  app.on('web-contents-created', (_event, contents) => {
    for (const { lock } of contentsLocks) lock(contents);
  });
}
