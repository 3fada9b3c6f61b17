import type { WebContents } from 'electron';
import { eventChannel, type EventName, type EventPayload } from '../../shared/ipc/contract.ts';

/** Tells the window an event of the contract. */
export type Tell = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;

/** Sends events to the page as long as there is one. */
export function createTell(contents: WebContents): Tell {
  return (name, payload) => {
    if (!contents.isDestroyed()) contents.send(eventChannel, name, payload);
  };
}
