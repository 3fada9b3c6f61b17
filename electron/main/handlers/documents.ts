import { removeDocument } from '../../core/activity/remove-document.ts';
import { documentContent, documentOriginal, getDocument } from '../../core/documents.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';
import { writeWhole } from '../write-whole.ts';

/** One document at a time; many of them travel by the data routes. */
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
    'documents.remove': async (id) => {
      const { sequence } = await removeDocument(session.require(), id);
      tell('documents.changed', { count: 1 });
      return sequence;
    },
  };
}
