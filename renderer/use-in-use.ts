import { useEffect } from 'react';
import { request } from './client.ts';

/** Often enough for a limit of a minute, seldom enough to cost nothing. In milliseconds. */
const interval = 10_000;
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/** Tells main that somebody is at work here, at every key, pointer and touch, once in ten seconds at most. */
export function useInUse(): void {
  useEffect(() => {
    let last = -interval;
    const notice = ({ timeStamp }: Event): void => {
      if (timeStamp - last < interval) return;
      last = timeStamp;
      // A program that is ending need not know.
      request('archive.inUse').catch(() => undefined);
    };
    for (const sign of signs) document.addEventListener(sign, notice, { capture: true, passive: true });
    return () => {
      for (const sign of signs) document.removeEventListener(sign, notice, { capture: true });
    };
  }, []);
}
