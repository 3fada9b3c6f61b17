import type { App } from 'electron';
import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { isAllowedRequest, lockApp } from '../../../electron/main/lockdown.ts';

/** Something to be locked: keeps what it was told, by the name of the method that told it. */
class Locked extends EventEmitter {
  readonly told = new Map<string, unknown[]>();
  readonly switches: string[] = [];
  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => this.switches.push(value ? `${name}=${value}` : name),
  };
  readonly webRequest = {
    onBeforeRequest: (...values: unknown[]) => this.told.set('onBeforeRequest', values),
  };
  setPermissionRequestHandler = (...values: unknown[]) => this.told.set('permissionRequest', values);
  setPermissionCheckHandler = (...values: unknown[]) => this.told.set('permissionCheck', values);
  setDevicePermissionHandler = (...values: unknown[]) => this.told.set('devicePermission', values);
  setSpellCheckerEnabled = (...values: unknown[]) => this.told.set('spelling', values);
  setWindowOpenHandler = (...values: unknown[]) => this.told.set('windowOpen', values);
  setProxy = (...values: unknown[]) => Promise.resolve(this.told.set('proxy', values));

  /** The first thing that a method was told. */
  first(name: string): unknown {
    return this.told.get(name)?.[0];
  }
}

/** A session as the engine makes it, whoever asked for it. */
function lockedSession(): Locked {
  const app = new Locked();
  const session = new Locked();
  lockApp(app as unknown as App);
  app.emit('session-created', session);
  return session;
}

describe('the session', () => {
  test.each([
    ['app://testimonia/index.html', true],
    ['app://testimonia/data/records', true],
    ['blob:app://testimonia/0e8f', true],
    ['data:image/png;base64,AA', true],
    ['app://testimonia.example.org/', false],
    ['app://elsewhere/', false],
    ['https://example.org/', false],
    ['http://localhost:8080/', false],
    ['ws://example.org/', false],
    ['file:///etc/passwd', false],
    ['ftp://example.org/', false],
    ['blob:https://example.org/0e8f', false],
    ['data:text/html,hello', false],
    ['chrome://settings', false],
    ['devtools://devtools/bundled/inspector.html', false],
  ])('%s passes: %s', (address, isAllowed) => {
    const session = lockedSession();
    type Filter = (details: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void;
    let verdict: { cancel: boolean } | null = null;
    const filter = session.first('onBeforeRequest') as Filter;
    filter({ url: address }, (given) => {
      verdict = given;
    });
    expect(verdict).toEqual({ cancel: !isAllowed });
    expect(isAllowedRequest(address)).toBe(isAllowed);
  });

  test('grants nothing: no permission, no device', () => {
    const session = lockedSession();
    const answers: boolean[] = [];
    type Ask = (contents: object, permission: string, answer: (isGranted: boolean) => void) => void;
    const ask = session.first('permissionRequest') as Ask;
    for (const permission of ['media', 'geolocation', 'clipboard-read', 'fullscreen', 'openExternal'])
      ask({}, permission, (isGranted) => answers.push(isGranted));
    expect(answers).toEqual([false, false, false, false, false]);
    expect((session.first('permissionCheck') as () => boolean)()).toBe(false);
    expect((session.first('devicePermission') as () => boolean)()).toBe(false);
  });

  test('asks no proxy, checks no spelling, downloads nothing', () => {
    const session = lockedSession();
    expect(session.told.get('proxy')).toEqual([{ mode: 'direct' }]);
    expect(session.told.get('spelling')).toEqual([false]);
    expect(isPrevented(session, 'will-download')).toBe(true);
  });
});

describe('every page', () => {
  test('stays where it is, opens no window and holds no web view', () => {
    const app = new Locked();
    const contents = new Locked();
    lockApp(app as unknown as App);
    app.emit('web-contents-created', {}, contents);
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])
      expect(isPrevented(contents, event), event).toBe(true);
    expect((contents.first('windowOpen') as () => unknown)()).toEqual({ action: 'deny' });
  });
});

test('the engine looks up no name and goes by no proxy', () => {
  const app = new Locked();
  lockApp(app as unknown as App);
  expect(app.switches).toContain('host-resolver-rules=MAP * ~NOTFOUND');
  expect(app.switches).toContain('no-proxy-server');
});

function isPrevented(target: EventEmitter, event: string): boolean {
  let isStopped = false;
  const preventDefault = (): void => {
    isStopped = true;
  };
  target.emit(event, { preventDefault });
  return isStopped;
}
