import { AppError } from '../shared/errors.ts';
import type {
  Bridge,
  EventName,
  EventPayload,
  RequestInput,
  RequestName,
  RequestOutput,
} from '../shared/ipc/contract.ts';

declare global {
  interface Window {
    readonly testimonia: Bridge;
  }
}

type Input<Name extends RequestName> =
  undefined extends RequestInput<Name> ? readonly [] : readonly [RequestInput<Name>];

/** Asks main; the answer's value, or its error thrown as `AppError`. The page reaches the machine in no other way. */
export async function request<Name extends RequestName>(
  name: Name,
  ...input: Input<Name>
): Promise<RequestOutput<Name>> {
  const reply = await window.testimonia.request(name, input[0] as RequestInput<Name>);
  if (reply.ok) return reply.value;
  throw new AppError(reply.error.code, reply.error.details);
}

/** Calls back for every event of one name; returns the function that ends it. */
export function onEvent<Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): () => void {
  const wanted: EventName = name;
  return window.testimonia.onEvent((happened, payload) => {
    if (happened === wanted) listener(payload as unknown as EventPayload<Name>);
  });
}

/** Where a file dropped on the window lies on the disk. */
export function pathOf(file: File): string {
  return window.testimonia.pathOf(file);
}
