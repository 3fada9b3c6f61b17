import { listSavedSearches, removeSavedSearch, saveSearch } from '../../core/saved-searches.ts';
import { csvText } from '../../core/csv-text.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';
import { writeWhole } from '../write-whole.ts';

/** The searches that somebody named. */
export function searchHandlers({ session, dialogs }: HandlerTools): HandlersOf<'searches'> {
  return {
    'searches.list': () => listSavedSearches(session.require()),
    'searches.save': (draft) => saveSearch(session.require(), draft),
    'searches.remove': async (id) => (await removeSavedSearch(session.require(), id)).sequence,
    'searches.saveTable': async ({ fileName, rows }) => {
      session.require();
      const path = await dialogs.saveReport(fileName);
      if (path === null) return false;
      await writeWhole(path, new TextEncoder().encode(csvText(rows)));
      return true;
    },
  };
}
