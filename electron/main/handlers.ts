import type { Handlers } from '../../shared/ipc/contract.ts';
import type { HandlerTools } from './handler-tools.ts';
import { activityHandlers } from './handlers/activity.ts';
import { archiveHandlers } from './handlers/archive.ts';
import { campaignHandlers } from './handlers/campaigns.ts';
import { caseHandlers } from './handlers/cases.ts';
import { documentHandlers } from './handlers/documents.ts';
import { dossierHandlers } from './handlers/dossiers.ts';
import { importHandlers } from './handlers/import.ts';
import { keyHandlers } from './handlers/keys.ts';
import { noteHandlers } from './handlers/notes.ts';
import { openingHandlers } from './handlers/opening.ts';
import { overviewHandlers } from './handlers/overview.ts';
import { peopleHandlers } from './handlers/people.ts';
import { preferenceHandlers } from './handlers/preferences.ts';
import { searchHandlers } from './handlers/searches.ts';
import { trashHandlers } from './handlers/trash.ts';
import { vocabularyHandlers } from './handlers/vocabulary.ts';

/** One function a request; each calls one thing of core or of the system. */
export function createHandlers(tools: HandlerTools): Handlers {
  return {
    ...archiveHandlers(tools),
    ...openingHandlers(tools),
    ...documentHandlers(tools),
    ...trashHandlers(tools),
    ...importHandlers(tools),
    ...dossierHandlers(tools),
    ...searchHandlers(tools),
    ...noteHandlers(tools),
    ...overviewHandlers(tools),
    ...caseHandlers(tools),
    ...peopleHandlers(tools),
    ...campaignHandlers(tools),
    ...activityHandlers(tools),
    ...keyHandlers(tools),
    ...preferenceHandlers(tools),
    ...vocabularyHandlers(tools),
  };
}
