import { countResults } from '../../../shared/model/import.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';

/** Bringing files in. */
export function importHandlers({ session, dialogs, runs }: HandlerTools): HandlersOf<'import'> {
  return {
    'import.choose': (what) => dialogs.importFrom(what),
    'import.start': (paths) => runs.start(session.require(), paths),
    'import.resume': (id) => {
      runs.resume(session.require(), id);
      return undefined;
    },
    'import.stop': async (id) => {
      await runs.stop(id);
    },
    'import.report': (id) => runs.report(session.require(), id),
    'import.list': () =>
      runs
        .list(session.require())
        .map(({ results, ...report }) => ({ ...report, counts: countResults(results) })),
  };
}
