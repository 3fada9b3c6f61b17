import { useState, type RefObject } from 'react';
import type { DocumentId, NoteId } from '../../shared/model/ids.ts';
import type { HighlightColour } from '../../shared/model/note.ts';
import type { Passage } from '../../shared/model/passage.ts';
import type { PlacedNote } from './placed-note.ts';
import type { Notes } from './use-notes.ts';

/** What stands beside a passage, and where in the window the passage is. */
export type OpenedSpot =
  | { readonly kind: 'tools' | 'write'; readonly passage: Passage; readonly bounds: DOMRect }
  | { readonly kind: 'note'; readonly id: NoteId; readonly bounds: DOMRect };

/** What can be done with a passage, and with the note at one. */
export interface PassageActions extends Pick<Notes, 'save' | 'remove'> {
  readonly highlight: (
    passage: Passage,
    said: { readonly colour: HighlightColour; readonly text?: string },
  ) => void;
  readonly write: (passage: Passage, bounds: DOMRect) => void;
  readonly excerpt: (passage: Passage) => void;
  readonly close: () => void;
}

/** What is open beside a passage, and what can be done there. */
export interface PassageSpotState {
  readonly opened: OpenedSpot | null;
  readonly actions: PassageActions;
  /** Opens the note of a highlight that was pressed. */
  readonly openNote: (element: Element) => void;
}

export function usePassageSpot(options: {
  readonly document: DocumentId;
  readonly notes: Notes;
  readonly placed: readonly PlacedNote[];
  /** Takes the keyboard when what is open goes away. */
  readonly place: RefObject<HTMLElement | null>;
  readonly onExcerpt: (passage: Passage) => void;
}): PassageSpotState {
  const { document, notes, placed, place, onExcerpt } = options;
  const [opened, setOpened] = useState<OpenedSpot | null>(null);
  const close = () => {
    // What had the focus goes away: reading goes on where it was.
    place.current?.focus({ preventScroll: true });
    getSelection()?.removeAllRanges();
    setOpened(null);
  };
  return {
    opened,
    actions: {
      save: notes.save,
      remove: notes.remove,
      highlight: (passage, said) => {
        notes.save({ document, passage, ...said });
        close();
      },
      write: (passage, bounds) => {
        setOpened({ kind: 'write', passage, bounds });
      },
      excerpt: (passage) => {
        onExcerpt(passage);
        close();
      },
      close,
    },
    openNote: (element) => {
      const id = element.closest<HTMLElement>('[data-note]')?.dataset['note'];
      const found = placed.find(({ note }) => note.id === id);
      if (found) setOpened({ kind: 'note', id: found.note.id, bounds: element.getBoundingClientRect() });
    },
  };
}
