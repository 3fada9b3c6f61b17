import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { describe, expect, test } from 'vitest';
import { serveRequests, serveScheme } from '../../../electron/main/serve.ts';
import { AppError, type Reply } from '../../../shared/errors.ts';
import { requests, type Handlers, type RequestName } from '../../../shared/ipc/contract.ts';
import { preferencesSchema } from '../../../shared/model/preferences.ts';

const ourPage = { url: 'app://testimonia/index.html', parent: null };

/** Handlers that all refuse, but for those given. */
function handlersWith(some: Partial<Record<RequestName, (input: never) => unknown>>): Handlers {
  const refuse = (): never => {
    throw new AppError('archive-closed');
  };
  const all = Object.keys(requests).map((name) => [name, refuse]);
  return { ...(Object.fromEntries(all) as Handlers), ...some } as Handlers;
}

/** What the page would get for a request. */
function serve(handlers: Handlers, isChecked = false) {
  const reported: unknown[] = [];
  let listener: ((event: IpcMainInvokeEvent, ...values: unknown[]) => unknown) | null = null;
  const ipcMain: Pick<IpcMain, 'handle'> = {
    handle: (_channel, given) => {
      listener = given;
    },
  };
  serveRequests(ipcMain, handlers, { isChecked, report: (error) => reported.push(error) });
  const ask = (name: unknown, input?: unknown, senderFrame: object | null = ourPage) =>
    listener?.({ senderFrame } as unknown as IpcMainInvokeEvent, name, input) as Promise<Reply<unknown>>;
  return { ask, reported };
}

describe('a request', () => {
  test('is answered in the envelope', async () => {
    const { ask } = serve(handlersWith({ 'archive.state': () => null }));
    expect(await ask('archive.state')).toEqual({ ok: true, value: null });
  });

  test('that fails says the code and its details, and is no bug', async () => {
    const { ask, reported } = serve(
      handlersWith({
        'documents.get': (id: string) => {
          throw new AppError('document-missing', { id });
        },
      }),
    );
    const error = { code: 'document-missing', details: { id: 'd000000000000' } };
    expect(await ask('documents.get', 'd000000000000')).toEqual({ ok: false, error });
    expect(reported).toEqual([]);
  });

  test('that meets a bug says “internal”, and the bug is reported', async () => {
    const { ask, reported } = serve(
      handlersWith({
        'archive.state': () => {
          throw new TypeError('a bug');
        },
      }),
    );
    expect(await ask('archive.state')).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(reported).toHaveLength(1);
  });

  test.each(['nothing', '__proto__', 'constructor', 'toString', 7, null, undefined, ['archive.state']])(
    'by the name %j is refused',
    async (name) => {
      const { ask } = serve(handlersWith({}));
      expect(await ask(name)).toMatchObject({ ok: false, error: { code: 'internal' } });
    },
  );

  test.each([
    ['documents.get', '../../vault.json'],
    ['documents.get', { id: 'd000000000000' }],
    ['import.start', []],
    ['import.start', 'a path'],
    ['import.choose', 'everything'],
    ['preferences.set', { language: 'xx' }],
  ] as const)('%s with %j does not reach its handler', async (name, input) => {
    let isReached = false;
    const reach = (): void => {
      isReached = true;
    };
    const { ask } = serve(handlersWith({ [name]: reach }));
    expect(await ask(name, input)).toMatchObject({ ok: false });
    expect(isReached).toBe(false);
  });

  test('reaches its handler with the checked value, without what does not belong', async () => {
    let seen: unknown;
    const { ask } = serve(
      handlersWith({
        'preferences.set': (given: unknown) => {
          seen = given;
          return given;
        },
      }),
    );
    await ask('preferences.set', { language: 'ar', injected: 1 });
    expect(seen).toEqual({ ...preferencesSchema.parse({}), language: 'ar' });
  });

  test.each([
    ['another site', { url: 'https://example.org/', parent: null }],
    ['a site that only looks like ours', { url: 'app://testimonia.example.org/', parent: null }],
    ['a frame inside the page', { url: 'app://testimonia/index.html', parent: {} }],
    ['a page that is gone', null],
    ['a page without address', { url: '', parent: null }],
  ])('from %s is refused', async (_name, frame) => {
    const { ask } = serve(handlersWith({ 'archive.state': () => null }));
    expect(await ask('archive.state', undefined, frame)).toMatchObject({ ok: false });
  });

  test('has its answer checked in development', async () => {
    const handlers = handlersWith({ 'archive.state': () => ({ name: 7 }) });
    expect(await serve(handlers, true).ask('archive.state')).toMatchObject({ ok: false });
    expect(await serve(handlers, false).ask('archive.state')).toMatchObject({ ok: true });
  });
});

describe('an address under our scheme', () => {
  const answer = async (work: () => Promise<Response>): Promise<Response> => {
    let handler: ((request: Request) => Promise<Response>) | null = null;
    serveScheme(
      {
        handle: (_scheme, given) => {
          handler = given as typeof handler;
        },
      },
      work,
      () => undefined,
    );
    const take = handler as unknown as (request: Request) => Promise<Response>;
    return take(new Request('app://testimonia/data/records'));
  };

  test.each([
    [new AppError('archive-closed'), 409, 'archive-closed'],
    [new AppError('document-missing', { id: 'x' }), 404, 'document-missing'],
    [new AppError('no-space'), 500, 'no-space'],
    [new Error('a bug'), 500, 'internal'],
  ])('that fails with %s answers its status and the failure', async (error, status, code) => {
    const response = await answer(() => Promise.reject(error));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });
});
