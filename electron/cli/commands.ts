import type { Command } from './command.ts';
import { backup } from './commands/backup.ts';
import { campaign } from './commands/campaign.ts';
import { caseCommand } from './commands/case.ts';
import { checkBagCommand } from './commands/check-bag.ts';
import { checkDossier } from './commands/check-dossier.ts';
import { create } from './commands/create.ts';
import { dossier } from './commands/dossier.ts';
import { edit } from './commands/edit.ts';
import { exportCommand } from './commands/export.ts';
import { fields } from './commands/fields.ts';
import { importBagCommand } from './commands/import-bag.ts';
import { importCommand } from './commands/import.ts';
import { importReportCommand } from './commands/import-report.ts';
import { keepBothCommand } from './commands/keep-both.ts';
import { list } from './commands/list.ts';
import { log } from './commands/log.ts';
import { merge } from './commands/merge.ts';
import { notes } from './commands/notes.ts';
import { overviewCommand } from './commands/overview.ts';
import { passphrase } from './commands/passphrase.ts';
import { person } from './commands/person.ts';
import { publishCommand } from './commands/publish.ts';
import { rebuildIndexCommand } from './commands/rebuild-index.ts';
import { redactions } from './commands/redactions.ts';
import { restore } from './commands/restore.ts';
import { salvage } from './commands/salvage.ts';
import { search } from './commands/search.ts';
import { show } from './commands/show.ts';
import { terms } from './commands/terms.ts';
import { trash } from './commands/trash.ts';
import { undo } from './commands/undo.ts';
import { undoImportCommand } from './commands/undo-import.ts';
import { verify } from './commands/verify.ts';

/** Everything the command line can do, in the order of `--help`. */
export const commands: readonly Command[] = [
  create,
  importCommand,
  importReportCommand,
  keepBothCommand,
  list,
  show,
  edit,
  notes,
  trash,
  search,
  overviewCommand,
  caseCommand,
  person,
  campaign,
  terms,
  fields,
  dossier,
  checkDossier,
  redactions,
  exportCommand,
  publishCommand,
  importBagCommand,
  checkBagCommand,
  merge,
  log,
  undo,
  undoImportCommand,
  verify,
  rebuildIndexCommand,
  backup,
  restore,
  salvage,
  passphrase,
];
