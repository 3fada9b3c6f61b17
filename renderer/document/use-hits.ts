import { useCallback, useState, type RefObject } from 'react';

export interface Hits {
  readonly count: number;
  /** The hit that stands out, from 1; 0 while none does. */
  readonly position: number;
  /** Goes to the next hit, or with -1 to the one before; around at the ends. */
  readonly step: (by: 1 | -1) => void;
  /** Counts anew: the text or what is marked in it has changed. */
  readonly recount: () => void;
  /** Goes to one of them. */
  readonly show: (element: Element) => void;
}

/** The way from hit to hit in a text that stands in `place`; or, by another selector, between what that names. */
export function useHits(place: RefObject<HTMLElement | null>, selector = 'mark'): Hits {
  const [hits, setHits] = useState({ count: 0, position: 0 });
  const recount = useCallback(() => {
    const marks = place.current?.querySelectorAll(selector) ?? [];
    setHits((before) => {
      const position = [...marks].findIndex((mark) => mark.classList.contains('is-current')) + 1;
      return before.count === marks.length && before.position === position
        ? before
        : { count: marks.length, position };
    });
  }, [place, selector]);
  const show = useCallback(
    (element: Element) => {
      const all = [...(place.current?.querySelectorAll(selector) ?? [])];
      for (const each of all) each.classList.remove('is-current');
      element.classList.add('is-current');
      element.scrollIntoView({ block: 'center' });
      setHits({ count: all.length, position: all.indexOf(element) + 1 });
    },
    [place, selector],
  );
  const step = (by: 1 | -1) => {
    const all = [...(place.current?.querySelectorAll(selector) ?? [])];
    const from = hits.position === 0 && by === -1 ? 1 : hits.position;
    const next = all[(from - 1 + by + all.length) % all.length];
    if (next) show(next);
  };
  return { ...hits, step, recount, show };
}
