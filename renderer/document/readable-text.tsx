import { useCallback, useRef } from 'react';
import type { Content } from '../../shared/model/content.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import type { Passage } from '../../shared/model/passage.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { DocumentText } from './document-text.tsx';
import type { Overlay } from './highlighted-text.tsx';
import { PassageSpot } from './passage-spot.tsx';
import { selectedPassage } from './selected-passage.ts';
import type { Notes } from './use-notes.ts';
import { usePassageSpot, type OpenedSpot } from './use-passage-spot.ts';
import { useTextKeys } from './use-text-keys.ts';
import { useSelectedPassage } from './use-selected-passage.ts';
import './readable-text.css';

export interface ReadableTextProps {
  readonly document: DocumentId;
  readonly content: Content;
  /** The same as one text (`plainText`): what passages are counted in. */
  readonly text: string;
  readonly language: string | undefined;
  readonly titleLevel: 1 | 2;
  readonly overlay: Overlay;
  readonly notes: Notes;
  readonly onGrown: () => void;
  readonly onStepNote: (by: 1 | -1) => void;
  /** Takes a passage into the current dossier. */
  readonly onExcerpt: (passage: Passage) => void;
}

/** A document's text to read, to mark and to write notes in, by pointer and by keyboard. */
export function ReadableText(props: ReadableTextProps) {
  const { document, content, text, language, titleLevel, overlay, notes, onGrown, onStepNote, onExcerpt } =
    props;
  const translate = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  const read = useCallback((element: HTMLElement) => selectedPassage(element, text), [text]);
  const selected = useSelectedPassage(place, read);
  const { opened, actions, openNote } = usePassageSpot({
    ...{ document, notes, place, onExcerpt },
    placed: overlay.notes,
  });
  const press = useTextKeys({
    place,
    text,
    onHighlight: (passage, colour) => {
      actions.highlight(passage, { colour });
    },
    onWrite: ({ passage, bounds }) => {
      actions.write(passage, bounds);
    },
    onExcerpt: actions.excerpt,
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
        <DocumentText {...{ content, language, titleLevel, overlay, onGrown }} />
      </div>
      {shown && <PassageSpot spot={shown} place={place} notes={overlay.notes} actions={actions} />}
    </div>
  );
}
