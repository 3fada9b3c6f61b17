import { useEffect, useState, type RefObject } from 'react';
import type { SelectedPassage } from './selected-passage.ts';

/** What is selected in `place`, by `read` (always the same function); while a pointer is still selecting, what was before. */
export function useSelectedPassage(
  place: RefObject<HTMLElement | null>,
  read: (element: HTMLElement) => SelectedPassage | null,
): SelectedPassage | null {
  const [selected, setSelected] = useState<SelectedPassage | null>(null);
  useEffect(() => {
    let isPressed = false;
    const look = () => {
      if (isPressed || !place.current) return;
      setSelected(read(place.current));
    };
    const down = () => {
      isPressed = true;
    };
    const up = () => {
      isPressed = false;
      // A press on what is selected takes the selection away only after this.
      setTimeout(look);
    };
    document.addEventListener('selectionchange', look);
    document.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    document.addEventListener('pointercancel', up);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('pointercancel', up);
    };
  }, [place, read]);
  return selected;
}
