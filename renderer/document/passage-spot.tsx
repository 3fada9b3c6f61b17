import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { NoteId } from '../../shared/model/ids.ts';
import type { HighlightColour } from '../../shared/model/note.ts';
import type { Passage } from '../../shared/model/passage.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { NoteCard } from './note-card.tsx';
import { NoteForm, type NoteSaid } from './note-form.tsx';
import { PassageTools } from './passage-tools.tsx';
import type { PlacedNote } from './placed-note.ts';
import type { Notes } from './use-notes.ts';

/** What stands beside a passage, and where in the window the passage is. */
export type OpenedSpot =
  | { readonly kind: 'tools' | 'write'; readonly passage: Passage; readonly bounds: DOMRect }
  | { readonly kind: 'note'; readonly id: NoteId; readonly bounds: DOMRect };

export interface PassageSpotProps extends Pick<Notes, 'save' | 'remove'> {
  readonly spot: OpenedSpot;
  /** The text's element: what it is placed in. */
  readonly place: RefObject<HTMLElement | null>;
  readonly notes: readonly PlacedNote[];
  readonly onClose: () => void;
  readonly onHighlight: (passage: Passage, said: NoteSaid | { readonly colour: HighlightColour }) => void;
  readonly onWrite: (passage: Passage, bounds: DOMRect) => void;
  readonly onExcerpt: (passage: Passage) => void;
}

/** Tools, a form or a note, just below the passage that they are about. */
export function PassageSpot(props: PassageSpotProps) {
  const { spot, place, notes, onClose, onHighlight, onWrite, onExcerpt, save, remove } = props;
  const translate = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const around = place.current?.getBoundingClientRect();
    if (!element || !around) return;
    const left = Math.min(spot.bounds.left - around.left, around.width - element.offsetWidth);
    element.style.top = `${spot.bounds.bottom - around.top + 8}px`;
    element.style.left = `${Math.max(0, left)}px`;
  }, [spot, place]);
  useLayoutEffect(() => {
    // What opens at a press takes the keyboard; tools that come while one selects do not.
    if (spot.kind === 'note') box.current?.focus();
  }, [spot.kind]);
  const placed = spot.kind === 'note' ? notes.find(({ note }) => note.id === spot.id) : undefined;
  if (spot.kind === 'note' && !placed) return null;
  return (
    <div
      ref={box}
      className={spot.kind === 'tools' ? 'passage-spot' : 'passage-spot passage-spot-wide'}
      role={spot.kind === 'tools' ? undefined : 'dialog'}
      aria-label={spot.kind === 'tools' ? undefined : translate('note.opened')}
      tabIndex={spot.kind === 'note' ? -1 : undefined}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      {spot.kind === 'tools' && (
        <PassageTools
          onHighlight={(colour) => {
            onHighlight(spot.passage, { colour });
          }}
          onWrite={() => {
            onWrite(spot.passage, spot.bounds);
          }}
          onExcerpt={() => {
            onExcerpt(spot.passage);
          }}
        />
      )}
      {spot.kind === 'write' && (
        <NoteForm
          hasPassage
          onCancel={onClose}
          onSave={(said) => {
            onHighlight(spot.passage, said);
          }}
        />
      )}
      {placed && (
        <NoteCard
          placed={placed}
          onSave={(said) => {
            save({ ...placed.note, ...said });
            onClose();
          }}
          onRemove={() => {
            remove(placed.note);
            onClose();
          }}
          onClose={onClose}
        />
      )}
    </div>
  );
}
