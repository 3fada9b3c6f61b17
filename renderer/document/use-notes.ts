import { useCallback } from 'react';
import type { Failure } from '../../shared/errors.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { Note, NoteDraft } from '../../shared/model/note.ts';
import { request } from '../client.ts';
import { tellUndoable } from '../tell-undoable.ts';
import { useAnswer } from '../ui/use-answer.ts';
import { useAttempt } from '../ui/use-attempt.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { useNotesVersion } from './use-notes-version.ts';

/** What readers marked and wrote in one document. */
export interface Notes {
  /** On the whole document first, then as the text goes; null until they were read. */
  readonly list: readonly Note[] | null;
  readonly readFailure: Failure | null;
  /** Why the last one was not kept or taken away. */
  readonly failure: Failure | null;
  readonly save: (draft: NoteDraft) => void;
  readonly remove: (note: Note) => void;
}

/** A document's notes, read anew whenever notes change; what is done to them is said with the way back. */
export function useNotes(document: DocumentId): Notes {
  const translate = useTranslate();
  const version = useNotesVersion();
  const ask = useCallback(() => request('notes.list', document), [document]);
  const { value, failure: readFailure } = useAnswer(ask, version);
  const { failure, attempt } = useAttempt();
  return {
    // Those of the document before stay away from this one's text.
    list: value?.every((note) => note.document === document) ? value : null,
    readFailure,
    failure,
    save: (draft) => {
      attempt(async () => {
        const { entry } = await request('notes.save', draft);
        const text = translate((draft.text ?? '') === '' ? 'note.marked' : 'note.saved');
        tellUndoable({ text, entry }, translate);
      });
    },
    remove: ({ id }) => {
      attempt(async () => {
        const entry = await request('notes.remove', id);
        tellUndoable({ text: translate('note.removed'), entry }, translate);
      });
    },
  };
}
