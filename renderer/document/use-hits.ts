import { useCallback, useState, type RefObject } from 'react';

export interface Hits {
  readonly count: number;
  /** The hit that stands out, from 1; 0 while none does. */
  readonly position: number;
  /** Goes to the next hit, or with -1 to the one before; around at the ends. */
  readonly step: (by: 1 | -1) => void;
  /** Counts anew: the text or what is marked in it has changed. */
  readonly recount: () => void;
}

/** The way from hit to hit in a text that stands in `place`. */
export function useHits(place: RefObject<HTMLElement | null>): Hits {
  const [hits, setHits] = useState({ count: 0, position: 0 });
  const recount = useCallback(() => {
    const marks = place.current?.querySelectorAll('mark') ?? [];
    setHits((before) => {
      const position = [...marks].findIndex((mark) => mark.classList.contains('is-current')) + 1;
      return before.count === marks.length && before.position === position
        ? before
        : { count: marks.length, position };
    });
  }, [place]);
  const step = (by: 1 | -1) => {
    const marks = [...(place.current?.querySelectorAll('mark') ?? [])];
    if (marks.length === 0) return;
    const from = hits.position === 0 && by === -1 ? 1 : hits.position;
    const position = ((from - 1 + by + marks.length) % marks.length) + 1;
    for (const mark of marks) mark.classList.remove('is-current');
    const mark = marks[position - 1];
    mark?.classList.add('is-current');
    mark?.scrollIntoView({ block: 'center' });
    setHits({ count: marks.length, position });
  };
  return { ...hits, step, recount };
}
