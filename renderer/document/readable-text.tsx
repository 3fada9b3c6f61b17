import { useRef, useState } from 'react';
import type { Content } from '../../shared/model/content.ts';
import type { HighlightColour } from '../../shared/model/note.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { Passage } from '../../shared/model/passage.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { DocumentText } from './document-text.tsx';
import type { Overlay } from './highlighted-text.tsx';
import { PassageSpot, type OpenedSpot } from './passage-spot.tsx';
import type { Notes } from './use-notes.ts';
import { useTextKeys } from './use-text-keys.ts';
import { useSelectedPassage } from './use-selected-passage.ts';
import './readable-text.css';

export interface ReadableTextProps {
  readonly document: DocumentId;
  readonly content: Content;
  /** The same as one text (`plainText`): what passages are counted in. */
  readonly text: string;
  readonly language: string | undefined;
  readonly overlay: Overlay;
  readonly notes: Notes;
  readonly onGrown: () => void;
  readonly onStepNote: (by: 1 | -1) => void;
  /** Takes a passage into the current dossier. */
  readonly onExcerpt: (passage: Passage) => void;
}

/** A document's text to read, to mark and to write notes in, by pointer and by keyboard. */
export function ReadableText(props: ReadableTextProps) {
  const { document, content, text, language, overlay, notes, onGrown, onStepNote, onExcerpt } = props;
  const translate = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<OpenedSpot | null>(null);
  const selected = useSelectedPassage(place, text);

  const close = () => {
    // What had the focus goes away: reading goes on where it was.
    place.current?.focus({ preventScroll: true });
    getSelection()?.removeAllRanges();
    setOpened(null);
  };
  const highlight = (passage: Passage, said: { colour: HighlightColour; text?: string }) => {
    notes.save({ document, passage, ...said });
    close();
  };
  const excerpt = (passage: Passage) => {
    onExcerpt(passage);
    close();
  };
  const openNote = (element: Element) => {
    const id = element.closest<HTMLElement>('[data-note]')?.dataset['note'];
    const placed = overlay.notes.find(({ note }) => note.id === id);
    if (placed) setOpened({ kind: 'note', id: placed.note.id, bounds: element.getBoundingClientRect() });
  };
  const press = useTextKeys({
    place,
    text,
    selected,
    onHighlight: (passage, colour) => {
      highlight(passage, { colour });
    },
    onWrite: (each) => {
      setOpened({ kind: 'write', ...each });
    },
    onExcerpt: excerpt,
    onStepNote,
    onOpenNote: openNote,
  });
  const shown: OpenedSpot | null = opened ?? (selected && { kind: 'tools', ...selected });
  return (
    <div className="readable-text">
      <div
        className="readable-text-words"
        ref={place}
        tabIndex={0}
        role="group"
        aria-label={translate('document.text')}
        onKeyDown={press}
        onClick={({ target }) => {
          const isSelecting = getSelection()?.isCollapsed === false;
          if (!isSelecting && target instanceof Element && target.closest('[data-note]')) openNote(target);
        }}
      >
        <DocumentText {...{ content, language, overlay, onGrown }} />
      </div>
      {shown && (
        <PassageSpot
          spot={shown}
          place={place}
          notes={overlay.notes}
          onClose={close}
          onHighlight={highlight}
          onWrite={(passage, bounds) => {
            setOpened({ kind: 'write', passage, bounds });
          }}
          onExcerpt={excerpt}
          save={notes.save}
          remove={notes.remove}
        />
      )}
    </div>
  );
}
