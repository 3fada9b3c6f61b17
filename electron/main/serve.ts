import type { IpcMain, IpcMainInvokeEvent, Protocol } from 'electron';
import type { ErrorCode } from '../../shared/errors.ts';
import { requestChannel, requests, type Handlers, type RequestName } from '../../shared/ipc/contract.ts';
import { isOurs, scheme } from './origin.ts';
import { replyOf, type Report } from './reply-of.ts';

/**
 * Answers the page's requests: who asks, which request, what goes in, each checked before anything is done.
 * With `isChecked` (development) what comes out is checked too.
 */
export function serveRequests(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: Handlers,
  options: { isChecked: boolean; report: Report },
): void {
  ipcMain.handle(requestChannel, (event, name: unknown, input: unknown) =>
    replyOf(() => {
      checkSender(event);
      return callHandler(handlers, { name, input, isChecked: options.isChecked });
    }, options.report),
  );
}

/** Answers the addresses under our own scheme. */
export function serveScheme(
  protocol: Pick<Protocol, 'handle'>,
  answer: (request: Request) => Promise<Response>,
  report: Report,
): void {
  protocol.handle(scheme, async (request) => {
    const reply = await replyOf(() => answer(request), report);
    return reply.ok ? reply.value : Response.json(reply.error, { status: statusOf(reply.error.code) });
  });
}

/** Only our own page's main frame may ask (Electron's security checklist, rule 17). */
function checkSender(event: IpcMainInvokeEvent): void {
  const frame = event.senderFrame;
  if (frame?.parent !== null || !isOurs(frame.url)) throw new Error('sender refused');
}

async function callHandler(
  handlers: Handlers,
  { name, input, isChecked }: { name: unknown; input: unknown; isChecked: boolean },
): Promise<unknown> {
  if (!isRequestName(name)) throw new Error('no such request');
  const { input: inputSchema, output: outputSchema } = requests[name];
  const handler = handlers[name] as (input: unknown) => unknown;
  const output = await handler(inputSchema.parse(input));
  return isChecked ? outputSchema.parse(output) : output;
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requests, name);
}

/** What a page's `fetch` sees of an error; the failure itself is the answer's body. */
function statusOf(code: ErrorCode): number {
  if (code === 'archive-closed') return 409;
  return code === 'document-missing' ? 404 : 500;
}
