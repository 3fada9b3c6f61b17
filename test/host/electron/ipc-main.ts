import { fromStandIn } from '../origin.ts';
import { hear, tell } from './link.ts';

interface InvokeEvent {
  readonly senderFrame: { readonly url: string; readonly parent: object | null };
}

type Handler = (event: InvokeEvent, ...values: readonly unknown[]) => unknown;

const handlers = new Map<string, Handler>();

/** Electron's `ipcMain`, as far as main uses it. */
export const ipcMain = {
  handle: (channel: string, handler: Handler): void => void handlers.set(channel, handler),
  removeHandler: (channel: string): void => void handlers.delete(channel),
};

hear((message) => {
  if (message.type !== 'invoke') return;
  const { call, channel, values, url, isTop } = message;
  const event: InvokeEvent = { senderFrame: { url: fromStandIn(url), parent: isTop ? null : {} } };
  Promise.resolve()
    .then(() => handlers.get(channel)?.(event, ...values))
    .then(
      (value) => {
        tell({ type: 'invoked', call, value, error: null });
      },
      (error: unknown) => {
        tell({ type: 'invoked', call, value: null, error: String(error) });
      },
    );
});
