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

/** Passes on what a request answers once the window was told that one record changed. */
export function tellingRecord(tell: Tell): <Answer>(answer: Answer) => Answer {
  return (answer) => {
    tell('records.changed', { count: 1 });
    return answer;
  };
}
