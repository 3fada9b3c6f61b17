import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Reply } from '../../shared/errors.ts';
import type {
  Bridge,
  eventChannel,
  EventName,
  EventPayload,
  requestChannel,
  RequestName,
  RequestOutput,
} from '../../shared/ipc/contract.ts';

// Types only: with the contract's schemas this script would be two thousand times as large, in every page.
const request: typeof requestChannel = 'request';
const event: typeof eventChannel = 'event';

type Listener = Parameters<Bridge['onEvent']>[0];

const bridge: Bridge = {
  request: <Name extends RequestName>(name: Name, input: unknown) =>
    ipcRenderer.invoke(request, name, input) as Promise<Reply<RequestOutput<Name>>>,

  onEvent: (listener: Listener) => {
    const forward = (_: unknown, name: EventName, payload: EventPayload<EventName>): void => {
      listener(name, payload);
    };
    ipcRenderer.on(event, forward);
    return () => {
      ipcRenderer.off(event, forward);
    };
  },

  pathOf: (file) => (file instanceof File ? webUtils.getPathForFile(file) : ''),
};

contextBridge.exposeInMainWorld('testimonia', bridge);
