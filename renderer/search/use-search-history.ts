import { useEffect, useState } from 'react';
import type { Asked } from './asked.ts';
import { withAsked } from './search-history.ts';
import type { SearchState } from './search-state.ts';

/** Milliseconds that an answer stands before its search is one to come back to. */
const pause = 1500;

/** The searches of this session that were looked at, the newest first. */
export function useSearchHistory({ answer }: SearchState): readonly Asked[] {
  const [history, setHistory] = useState<readonly Asked[]>([]);
  const asked = answer?.asked;
  useEffect(() => {
    if (!asked) return undefined;
    const timer = setTimeout(() => {
      setHistory((before) => withAsked(before, asked));
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [asked]);
  return history;
}
