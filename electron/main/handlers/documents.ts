import { removeDocuments } from '../../core/activity/remove-documents.ts';
import { changeDocuments } from '../../core/change-documents.ts';
import { documentContent, documentOriginal, getDocument } from '../../core/documents.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';
import { writeWhole } from '../write-whole.ts';

/** Documents; the many that the index and a dossier read travel by the data routes. */
export function documentHandlers({ session, dialogs, tell }: HandlerTools): HandlersOf<'documents'> {
  return {
    'documents.get': (id) => getDocument(session.require(), id),
    'documents.content': (id) => documentContent(session.require(), id),
    'documents.saveOriginal': async (id) => {
      const archive = session.require();
      const { provenance } = getDocument(archive, id);
      const path = await dialogs.saveOriginal(provenance.fileName);
      if (path === null) return false;
      await writeWhole(path, await documentOriginal(archive, id));
      return true;
    },
    'documents.change': async ({ ids, change }) => {
      const done = await changeDocuments(session.require(), ids, change);
      if (done.changed > 0 && change.does === 'file') tell('records.changed', { count: 1 });
      else if (done.changed > 0) tell('documents.changed', { count: done.changed });
      return done;
    },
    'documents.remove': async (ids) => {
      const { sequence, changes } = await removeDocuments(session.require(), ids);
      tell('documents.changed', { count: changes.length });
      return sequence;
    },
  };
}
