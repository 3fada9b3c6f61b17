import { undoImport } from '../../core/activity/undo-import.ts';
import { importFiles } from '../../core/import/import-files.ts';
import { reportCsv } from '../../core/import/report-csv.ts';
import { keepBoth } from '../../core/near/kept-pairs.ts';
import { weighFiles } from '../../core/import/weigh-files.ts';
import type { ImportWish } from '../../../shared/ipc/import-requests.ts';
import { plannedSheet, type GivenSheets } from '../given-sheets.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';
import type { ImportWork } from '../import-runs.ts';
import { writeWhole } from '../write-whole.ts';

/** Bringing files in. */
export function importHandlers(tools: HandlerTools): HandlersOf<'import'> {
  const { session, dialogs, runs, givenSheets, settings, tell } = tools;
  return {
    'import.choose': (what) => dialogs.importFrom(what),
    'import.weigh': (paths) => weighFiles(paths, { except: session.require().path }),
    'import.start': (wish) => {
      return runs.start(session.require(), workOf(wish, givenSheets));
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
    'import.keepBoth': async ({ here, came }) =>
      (await keepBoth(session.require(), here, came))?.sequence ?? null,
    'import.undo': async (id) => {
      const undone = await undoImport(session.require(), id);
      if (undone.removed > 0) tell('documents.changed', { count: undone.removed });
      return undone;
    },
    'import.saveReport': async (id) => {
      const report = runs.report(session.require(), id);
      const path = await dialogs.saveReport(settings.translate('import.reportFile'));
      if (path === null) return false;
      await writeWhole(path, new TextEncoder().encode(reportCsv(report, settings.translate)));
      return true;
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
function workOf(wish: ImportWish, sheets: GivenSheets): ImportWork {
  const { paths, sheet, ...said } = wish;
  return async (archive, options) => {
    const plan = sheet && (await sheets.begin(archive, { ...sheet, paths }));
    const { describe, described, leaveOut } = plan ?? {};
    return importFiles(archive, paths, { ...options, ...said, describe, described, leaveOut });
  };
}
