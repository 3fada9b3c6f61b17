import { useCallback, useState, type RefObject } from 'react';
import type { PageSize } from '../../ui/pdf/open-pdf.ts';

/** CSS pixels for a point. */
const pixelsAPoint = 96 / 72;
const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4] as const;
/** Left and right of a page that fits. */
const margin = 48;

export interface Zoom {
  /** How wide a page is shown, in CSS pixels. */
  readonly width: number;
  /** 1 is the size on paper. */
  readonly scale: number;
  readonly isFit: boolean;
  readonly fit: () => void;
  readonly step: (by: 1 | -1) => void;
  /** Follows the width of what scrolls the pages; gives the function that ends it. */
  readonly follow: (scroller: RefObject<HTMLElement | null>) => () => void;
}

/** How large pages are shown: as wide as there is room, or at a scale. */
export function useZoom(first: PageSize): Zoom {
  const [room, setRoom] = useState(0);
  const [chosen, setChosen] = useState<number | null>(null);
  const paper = first.width * pixelsAPoint;
  const fitting = Math.max(160, room - margin);
  const width = Math.round(chosen === null ? fitting : paper * chosen);
  const scale = width / paper;
  const follow = useCallback((scroller: RefObject<HTMLElement | null>) => {
    const observer = new ResizeObserver(([entry]) => {
      setRoom(entry?.contentRect.width ?? 0);
    });
    if (scroller.current) observer.observe(scroller.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return {
    width: room === 0 ? 0 : width,
    scale,
    isFit: chosen === null,
    fit: () => {
      setChosen(null);
    },
    step: (by) => {
      const next =
        by === 1 ? steps.find((each) => each > scale + 0.01) : steps.findLast((each) => each < scale - 0.01);
      setChosen(next ?? (by === 1 ? steps[steps.length - 1] : steps[0]) ?? 1);
    },
    follow,
  };
}
