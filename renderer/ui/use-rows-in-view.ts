import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { rowAt, rowOffsets } from './row-offsets.ts';

/** What a person scrolls with. */
const byHand = ['wheel', 'pointerdown', 'touchmove'] as const;

/** Scrolling by fewer pixels than this draws nothing anew. */
const step = 120;

/** Rows drawn above and below those in view, so that scrolling shows no gap. */
const margin = 6;

export interface RowsInView {
  /** Rows to draw: `first` up to, without, `end`. */
  readonly first: number;
  readonly end: number;
  /** Heights in pixels of what is not drawn. */
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The `ref` of each drawn row, whose element says its number in `data-row`. */
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined;
  /** Scrolls as little as needed for the row to be seen whole. */
  readonly reveal: (row: number) => void;
}

/** Draws a list of any length by the rows in view alone. Rows may differ in height: each is measured once drawn. */
export function useRowsInView(options: {
  readonly count: number;
  /** A row's likely height in pixels. */
  readonly estimate: number;
  /** When this changes the list is another one: what was measured is forgotten, and it begins at the top. */
  readonly listName: string;
}): RowsInView {
  const { count, estimate, listName } = options;
  const scroller = useRef<HTMLDivElement>(null);
  /** Stays in view while rows around it are measured, until the person scrolls by hand. */
  const pinned = useRef<number | null>(null);
  const [view, setView] = useState({ top: 0, height: 900 });
  const [measured, setMeasured] = useState({ listName, heights: new Map<number, number>() });

  const heights = useMemo(
    () => (measured.listName === listName ? measured.heights : new Map<number, number>()),
    [measured, listName],
  );
  const offsets = useMemo(() => rowOffsets(count, heights, estimate), [count, heights, estimate]);

  const observer = useMemo(
    () =>
      new ResizeObserver((entries) => {
        setMeasured((before) => {
          const kept = before.listName === listName ? before.heights : new Map<number, number>();
          const next = new Map(kept);
          for (const entry of entries) {
            const height = entry.borderBoxSize[0]?.blockSize ?? 0;
            const row = Number((entry.target as HTMLElement).dataset['row']);
            if (height > 0) next.set(row, height);
          }
          return { listName, heights: next };
        });
      }),
    [listName],
  );
  const measure = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      observer.observe(element);
      return () => {
        observer.unobserve(element);
      };
    },
    [observer],
  );

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = () => {
      const top = Math.floor(element.scrollTop / step) * step;
      const height = element.clientHeight + step;
      setView((before) => (before.top === top && before.height === height ? before : { top, height }));
    };
    const resized = new ResizeObserver(look);
    resized.observe(element);
    const unpin = () => {
      pinned.current = null;
    };
    element.addEventListener('scroll', look, { passive: true });
    for (const name of byHand) element.addEventListener(name, unpin, { passive: true });
    return () => {
      for (const name of byHand) element.removeEventListener(name, unpin);
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  useEffect(() => {
    pinned.current = null;
    scroller.current?.scrollTo({ top: 0 });
  }, [listName]);

  const show = useCallback(
    (row: number) => {
      const element = scroller.current;
      if (!element) return;
      const start = offsets[row] ?? 0;
      const end = offsets[row + 1] ?? start;
      if (start < element.scrollTop) element.scrollTop = start;
      else if (end > element.scrollTop + element.clientHeight) element.scrollTop = end - element.clientHeight;
    },
    [offsets],
  );
  const reveal = useCallback(
    (row: number) => {
      pinned.current = row;
      show(row);
    },
    [show],
  );
  useLayoutEffect(() => {
    if (pinned.current !== null) show(pinned.current);
  }, [show]);

  const first = count === 0 ? 0 : Math.max(0, rowAt(offsets, view.top) - margin);
  const end = count === 0 ? 0 : Math.min(count, rowAt(offsets, view.top + view.height) + 1 + margin);
  const total = offsets[count] ?? 0;
  return {
    first,
    end,
    spaceBefore: offsets[first] ?? 0,
    spaceAfter: total - (offsets[end] ?? total),
    scroller,
    measure,
    reveal,
  };
}
