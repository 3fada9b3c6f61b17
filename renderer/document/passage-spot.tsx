import { useLayoutEffect, useRef, type RefObject } from 'react';
import { useTranslate } from '../ui/use-translate.tsx';
import { NoteCard } from './note-card.tsx';
import { NoteForm } from './note-form.tsx';
import { PassageTools } from './passage-tools.tsx';
import type { PlacedNote } from './placed-note.ts';
import type { OpenedSpot, PassageActions } from './use-passage-spot.ts';

export interface PassageSpotProps {
  readonly spot: OpenedSpot;
  /** What it is placed in. */
  readonly place: RefObject<HTMLElement | null>;
  readonly notes: readonly PlacedNote[];
  readonly actions: PassageActions;
}

/** Tools, a form or a note, just below the passage that they are about. */
export function PassageSpot({ spot, place, notes, actions }: PassageSpotProps) {
  const { close, highlight, write, excerpt, save, remove } = actions;
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
        close();
      }}
    >
      {spot.kind === 'tools' && (
        <PassageTools
          onHighlight={(colour) => {
            highlight(spot.passage, { colour });
          }}
          onWrite={() => {
            write(spot.passage, spot.bounds);
          }}
          onExcerpt={() => {
            excerpt(spot.passage);
          }}
        />
      )}
      {spot.kind === 'write' && (
        <NoteForm
          hasPassage
          onCancel={close}
          onSave={(said) => {
            highlight(spot.passage, said);
          }}
        />
      )}
      {placed && (
        <NoteCard
          placed={placed}
          onSave={(said) => {
            save({ ...placed.note, ...said });
            close();
          }}
          onRemove={() => {
            remove(placed.note);
            close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
