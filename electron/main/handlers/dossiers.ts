import { listDossiers, removeDossier, saveDossier } from '../../core/dossiers.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';

/** The dossiers' definitions, and the files they are written to. */
export function dossierHandlers(tools: HandlerTools): HandlersOf<'dossiers'> {
  const { session, dialogs, dossierFiles, reveal } = tools;
  return {
    'dossiers.list': () => [...listDossiers(session.require())],
    'dossiers.save': (draft) => saveDossier(session.require(), draft),
    'dossiers.remove': async (id) => (await removeDossier(session.require(), id)).sequence,
    'dossiers.chooseFile': async (name) => {
      const path = await dialogs.saveDossier(name);
      return path === null ? null : { token: dossierFiles.add(path) };
    },
    'dossiers.reveal': (token) => {
      reveal(dossierFiles.pathOf(token));
    },
  };
}
