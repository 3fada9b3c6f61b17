import { listTrash, restoreDocuments } from '../../core/activity/trash.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';

/** What was taken away and can come back. */
export function trashHandlers({ session, tell }: HandlerTools): HandlersOf<'trash'> {
  return {
    'trash.list': async () => [...(await listTrash(session.require()))],
    'trash.restore': async (ids) => {
      const { sequence, changes } = await restoreDocuments(session.require(), ids);
      tell('documents.changed', { count: changes.length });
      return sequence;
    },
  };
}
