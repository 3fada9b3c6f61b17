import { EventEmitter } from 'node:events';
import { app } from './app.ts';
import { hear, tell } from './link.ts';

type Answer = (request: Request) => Promise<Response>;
type BeforeRequest = (details: { url: string }, answer: (verdict: { cancel?: boolean }) => void) => void;

class Protocol {
  readonly answers = new Map<string, Answer>();

  handle(scheme: string, answer: Answer): void {
    this.answers.set(scheme, answer);
  }

  registerSchemesAsPrivileged(): void {
    // An https origin, which stands in for the scheme here, has these privileges.
  }
}

class Session extends EventEmitter {
  readonly protocol = new Protocol();
  beforeRequest: BeforeRequest = (_details, answer) => {
    answer({});
  };
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.beforeRequest = listener;
    },
  };

  setPermissionRequestHandler(): void {
    // Chromium is driven without any permission granted.
  }

  setPermissionCheckHandler(): void {
    // As above.
  }

  setDevicePermissionHandler(): void {
    // As above.
  }

  setSpellCheckerEnabled(): void {
    // Chromium is started without spelling.
  }

  setProxy(): Promise<void> {
    return Promise.resolve();
  }
}

const theSession = new Session();

/** Electron's `session`: one only, since Chromium is driven with one profile, thrown away at the end. */
export const session = {
  fromPartition: (): Session => {
    app.emit('session-created', theSession);
    return theSession;
  },
};
export const protocol = theSession.protocol;

/** The address of our scheme by which main knows a request of the stand-in's https origin. */
async function answerRequest(url: string, init: RequestInit): Promise<Response> {
  const scheme = new URL(url).protocol.slice(0, -1);
  const answer = protocol.answers.get(scheme);
  return answer ? answer(new Request(url, init)) : new Response('no such scheme', { status: 404 });
}

hear((message) => {
  if (message.type === 'outside') {
    theSession.beforeRequest({ url: message.url }, ({ cancel }) => {
      tell({ type: 'verdict', call: message.call, isCancelled: cancel ?? false });
    });
  }
  if (message.type === 'request') {
    const { call, url, method, headers } = message;
    const body = message.body === null ? null : new Uint8Array(message.body);
    void answerRequest(url, { method, headers, body }).then(async (response) => {
      const bytes = new Uint8Array(await response.arrayBuffer());
      tell({ type: 'answer', call, status: response.status, headers: [...response.headers], body: bytes });
    });
  }
});
