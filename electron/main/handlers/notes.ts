import { listNotes, removeNote, saveNote } from '../../core/notes.ts';
import type { HandlerTools, HandlersOf } from '../handler-tools.ts';

/** What readers marked and wrote. */
export function noteHandlers({ session, tell }: HandlerTools): HandlersOf<'notes'> {
  return {
    'notes.list': (document) => listNotes(session.require(), document),
    'notes.save': async (draft) => {
      const saved = await saveNote(session.require(), draft);
      tell('notes.changed', { count: 1 });
      return saved;
    },
    'notes.remove': async (id) => {
      const { sequence } = await removeNote(session.require(), id);
      tell('notes.changed', { count: 1 });
      return sequence;
    },
  };
}
