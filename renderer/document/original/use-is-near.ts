import { useEffect, useState, type RefObject } from 'react';

/** Whether an element is, or was, in view or less than a screen away from it. */
export function useIsNear(place: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (!current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { root: current.closest('[data-pages]'), rootMargin: '60% 0px' },
    );
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [place]);
  return isNear;
}
