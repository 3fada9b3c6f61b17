import { AppError } from '../../shared/errors.ts';
import { requests, type Handlers } from '../../shared/ipc/contract.ts';
import { preferencesSchema } from '../../shared/model/preferences.ts';

/** One function a request. */
export function createHandlers(): Handlers {
  let preferences = preferencesSchema.parse({});
  const closed = Object.fromEntries(
    Object.keys(requests).map((name) => [
      name,
      () => {
        throw new AppError('archive-closed');
      },
    ]),
  ) as unknown as Handlers;
  return {
    ...closed,
    'archive.state': () => null,
    'preferences.get': () => preferences,
    'preferences.set': (next) => (preferences = next),
  };
}
