import { undoImport } from '../../core/activity/undo-import.ts';
import type { Archive } from '../../core/archive.ts';
import { importFiles } from '../../core/import/import-files.ts';
import { weighFiles } from '../../core/import/weigh-files.ts';
import type { ImportWish } from '../../../shared/ipc/import-requests.ts';
import type { GivenSheets } from '../given-sheets.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';
import type { ImportWork } from '../import-runs.ts';
import { plannedSheet } from '../given-sheets.ts';

/** Bringing files in. */
export function importHandlers(tools: HandlerTools): HandlersOf<'import'> {
  const { session, dialogs, runs, givenSheets, tell } = tools;
  return {
    'import.choose': (what) => dialogs.importFrom(what),
    'import.weigh': (paths) => weighFiles(paths, { except: session.require().path }),
    'import.start': (wish) => {
      const archive = session.require();
      return runs.start(archive, workOf(archive, wish, givenSheets));
    },
    'import.pause': (id) => {
      runs.pause(id);
    },
    'import.goOn': (id) => {
      runs.goOn(id);
    },
    'import.resume': (id) => {
      runs.resume(session.require(), id);
    },
    'import.stop': async (id) => {
      await runs.stop(id);
    },
    'import.now': () => runs.now(session.require()),
    'import.report': (id) => runs.report(session.require(), id),
    'import.list': () => runs.list(session.require()),
    'import.undo': async (id) => {
      const undone = await undoImport(session.require(), id);
      if (undone.removed > 0) tell('documents.changed', { count: undone.removed });
      return undone;
    },
    'import.chooseSheet': async () => {
      const archive = session.require();
      const path = await dialogs.sheet();
      return path === null ? null : givenSheets.open(archive, path);
    },
    'import.planSheet': async (wish) => plannedSheet(await givenSheets.plan(session.require(), wish)),
  };
}

/** Imports what was wished, with what the table says of the files where one was given. */
function workOf(archive: Archive, wish: ImportWish, sheets: GivenSheets): ImportWork {
  const { paths, sheet, ...said } = wish;
  return async (options) => {
    const plan = sheet && (await sheets.plan(archive, { ...sheet, paths }));
    const { describe, leaveOut } = plan ?? {};
    return importFiles(archive, paths, { ...options, ...said, describe, leaveOut });
  };
}
