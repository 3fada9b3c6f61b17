import { useEffect, useState, type RefObject } from 'react';

/** The page (from 1) in the middle of what scrolls the pages; `look` says it before the scrolling has come there. */
export function usePageInView(scroller: RefObject<HTMLElement | null>): {
  readonly page: number;
  readonly look: (page: number) => void;
} {
  const [page, look] = useState(1);
  useEffect(() => {
    const { current } = scroller;
    if (!current) return undefined;
    const see = () => {
      const { top, height } = current.getBoundingClientRect();
      const middle = top + height / 2;
      const row = [...current.querySelectorAll<HTMLElement>('[data-row]')].find(
        (each) => each.getBoundingClientRect().bottom >= middle,
      );
      if (row) look(Number(row.dataset['row']) + 1);
    };
    current.addEventListener('scroll', see, { passive: true });
    return () => {
      current.removeEventListener('scroll', see);
    };
  }, [scroller]);
  return { page, look };
}
