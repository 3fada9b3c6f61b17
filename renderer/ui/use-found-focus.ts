import { useEffect, type RefObject } from 'react';

/**
 * Gives the keyboard to an element when what had it has gone from the page: a button that did its work, a view that
 * made room for this one. Looks whenever `moment` changes; who has the keyboard elsewhere keeps it.
 */
export function useFoundFocus(element: RefObject<HTMLElement | null>, moment: string): void {
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  }, [element, moment]);
}
