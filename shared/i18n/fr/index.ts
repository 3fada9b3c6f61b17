import type { Messages } from '../en/index.ts';
import { activityScreen } from './activity.ts';
import { bag } from './bag.ts';
import { checks } from './checks.ts';
import { cli } from './cli.ts';
import { copies } from './copies.ts';
import { dossierCheck } from './dossier-check.ts';
import { dossierChoices } from './dossier-choices.ts';
import { dossierFile } from './dossier-file.ts';
import { dossierOriginals } from './dossier-originals.ts';
import { dossierRedactions } from './dossier-redactions.ts';
import { dossierWindow } from './dossier-window.ts';
import { entry } from './entry.ts';
import { changes } from './changes.ts';
import { questions } from './questions.ts';
import { edit } from './edit.ts';
import { errors } from './errors.ts';
import { exchange } from './exchange.ts';
import { publish } from './publish.ts';
import { readingCopy } from './reading-copy.ts';
import { history } from './history.ts';
import { importCompare } from './import-compare.ts';
import { importQueue } from './import-queue.ts';
import { importSheet } from './import-sheet.ts';
import { importScreen } from './import.ts';
import { main } from './main.ts';
import { merging } from './merging.ts';
import { notes } from './notes.ts';
import { original } from './original.ts';
import { opening } from './opening.ts';
import { overview } from './overview.ts';
import { query } from './query.ts';
import { sealing } from './sealing.ts';
import { searchFilters } from './search-filters.ts';
import { searchHelp } from './search-help.ts';
import { searchLists } from './search-lists.ts';
import { campaigns } from './campaigns.ts';
import { guide } from './guide.ts';
import { palette } from './palette.ts';
import { people } from './people.ts';
import { cases } from './cases.ts';
import { sheet } from './sheet.ts';
import { statement } from './statement.ts';
import { vocabulary } from './vocabulary.ts';
import { tour } from './tour.ts';
import { windowDocument } from './window-document.ts';
import { windowSearch } from './window-search.ts';
import { windowFrame } from './window.ts';

export const french: Messages = {
  ...errors,
  ...bag,
  ...checks,
  ...cli,
  ...copies,
  ...main,
  ...merging,
  ...opening,
  ...sealing,
  ...windowFrame,
  ...windowSearch,
  ...searchLists,
  ...campaigns,
  ...guide,
  ...palette,
  ...people,
  ...cases,
  ...overview,
  ...searchHelp,
  ...searchFilters,
  ...windowDocument,
  ...notes,
  ...original,
  ...importScreen,
  ...importCompare,
  ...importQueue,
  ...importSheet,
  ...dossierCheck,
  ...dossierChoices,
  ...dossierFile,
  ...dossierOriginals,
  ...dossierRedactions,
  ...dossierWindow,
  ...activityScreen,
  ...entry,
  ...changes,
  ...questions,
  ...edit,
  ...exchange,
  ...publish,
  ...readingCopy,
  ...history,
  ...query,
  ...sheet,
  ...statement,
  ...vocabulary,
  ...tour,
};
