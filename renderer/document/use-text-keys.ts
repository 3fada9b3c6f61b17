import type { KeyboardEvent, RefObject } from 'react';
import { highlightColours, type HighlightColour } from '../../shared/model/note.ts';
import type { Passage } from '../../shared/model/passage.ts';
import { rangeOf, selectedPassage, type SelectedPassage } from './selected-passage.ts';
import { stepSentence } from './sentence-steps.ts';
import { firstInView } from './first-in-view.ts';

export interface TextKeys {
  readonly place: RefObject<HTMLElement | null>;
  readonly text: string;
  readonly onHighlight: (passage: Passage, colour: HighlightColour) => void;
  readonly onWrite: (selected: SelectedPassage) => void;
  readonly onExcerpt: (passage: Passage) => void;
  readonly onStepNote: (by: 1 | -1) => void;
  readonly onOpenNote: (element: Element) => void;
}

/** How far Shift with an arrow moves the end of what is selected; with Ctrl or Alt by words. */
const extents: Readonly<Record<string, readonly ['left' | 'right' | 'forward' | 'backward', string]>> = {
  ArrowLeft: ['left', 'character'],
  ArrowRight: ['right', 'character'],
  ArrowUp: ['backward', 'line'],
  ArrowDown: ['forward', 'line'],
};

/** The keys of a text: S a sentence, Shift with the arrows more of it, 1 to 4 a colour, N, E, J and K, Enter. */
export function useTextKeys(keys: TextKeys): (event: KeyboardEvent) => void {
  const { place, text, onHighlight, onWrite, onExcerpt, onStepNote, onOpenNote } = keys;

  const selectSentence = (by: 1 | -1, selected: SelectedPassage | null) => {
    const element = place.current;
    if (!element) return;
    const at = firstInView(element);
    const sentence = stepSentence(text, selected?.passage ?? { start: at, end: at }, by);
    const range = sentence && rangeOf(element, sentence);
    if (!range) return;
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  };
  const withPassage = (selected: SelectedPassage) => ({
    n: () => {
      onWrite(selected);
    },
    e: () => {
      onExcerpt(selected.passage);
    },
    Escape: () => {
      getSelection()?.removeAllRanges();
    },
    ...Object.fromEntries(
      highlightColours.map((colour, index) => [
        String(index + 1),
        () => {
          onHighlight(selected.passage, colour);
        },
      ]),
    ),
  });
  const current = () => place.current?.querySelector('.highlight.is-current') ?? null;

  return (event) => {
    // As it is now: what was drawn last may be behind what was selected by the key before.
    const selected = place.current && selectedPassage(place.current, text);
    const extent = extents[event.key];
    if (event.shiftKey && extent && selected) {
      const [way, by] = extent;
      const isWord = event.ctrlKey || event.altKey;
      getSelection()?.modify('extend', way, isWord && by === 'character' ? 'word' : by);
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const open = current();
    const actions: Readonly<Record<string, (() => void) | undefined>> = {
      s: () => {
        selectSentence(event.shiftKey ? -1 : 1, selected);
      },
      j: () => {
        onStepNote(1);
      },
      k: () => {
        onStepNote(-1);
      },
      ...(open && {
        Enter: () => {
          onOpenNote(open);
        },
      }),
      ...(selected && withPassage(selected)),
    };
    const act = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
