import { listSavedSearches, removeSavedSearch, saveSearch } from '../../core/saved-searches.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';

/** The searches that somebody named. */
export function searchHandlers({ session }: HandlerTools): HandlersOf<'searches'> {
  return {
    'searches.list': () => listSavedSearches(session.require()),
    'searches.save': (draft) => saveSearch(session.require(), draft),
    'searches.remove': async (id) => (await removeSavedSearch(session.require(), id)).sequence,
  };
}
