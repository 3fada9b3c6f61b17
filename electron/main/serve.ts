import { ipcMain, type IpcMainInvokeEvent, type Protocol } from 'electron';
import { AppError, failureOf, type Reply } from '../../shared/errors.ts';
import { requestChannel, requests, type Handlers, type RequestName } from '../../shared/ipc/contract.ts';
import { isOurs, scheme } from './origin.ts';

/** How an unexpected error is told to the developer; the page gets its code only. */
type Report = (error: unknown) => void;

/**
 * Answers the page's requests: who asks, which request, what goes in, each checked before anything is done.
 * With `isChecked` (development) what comes out is checked too.
 */
export function serveRequests(handlers: Handlers, options: { isChecked: boolean; report: Report }): void {
  ipcMain.handle(requestChannel, (event, name: unknown, input: unknown) =>
    replyOf(() => {
      checkSender(event);
      return callHandler(handlers, { name, input, isChecked: options.isChecked });
    }, options.report),
  );
}

/** Answers the addresses under our own scheme. */
export function serveScheme(
  protocol: Protocol,
  answer: (request: Request) => Promise<Response>,
  report: Report,
): void {
  protocol.handle(scheme, async (request) => {
    const reply = await replyOf(() => answer(request), report);
    return reply.ok ? reply.value : Response.json(reply.error, { status: statusOf(reply) });
  });
}

/** Runs a piece of work and puts what becomes of it into the envelope. The one place where main catches. */
export async function replyOf<T>(work: () => T | Promise<T>, report: Report): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof AppError)) report(error);
    return { ok: false, error: failureOf(error) };
  }
}

/** Only our own page's main frame may ask (Electron's security checklist, rule 17). */
function checkSender(event: IpcMainInvokeEvent): void {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null || !isOurs(frame.url)) throw new Error('sender refused');
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

function statusOf(reply: Reply<never>): number {
  if (reply.ok) return 200;
  if (reply.error.code === 'archive-closed') return 409;
  return reply.error.code === 'document-missing' ? 404 : 500;
}
