import type { HandlerTools, HandlersOf } from '../handler-tools.ts';

/** The person's own settings. */
export function preferenceHandlers({ settings }: HandlerTools): HandlersOf<'preferences'> {
  return {
    'preferences.get': () => settings.preferences,
    'preferences.set': (next) => settings.save(next),
  };
}
