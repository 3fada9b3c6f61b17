import { useEffect, useState } from 'react';
import type { OpeningFound } from '../../shared/ipc/opening-requests.ts';
import { request } from '../client.ts';

const nothingFound: OpeningFound = { isReadOnly: false, repairs: [], olderCopy: null };

/** What opening the archive found, and how the person takes it. */
export interface Opening {
  readonly found: OpeningFound;
  /** Takes the copy for the truth from now on. */
  readonly acceptCopy: () => Promise<void>;
}

/** Asks anew whenever another archive is opened (`version` rises). */
export function useOpening(version: number): Opening {
  const [found, setFound] = useState(nothingFound);
  useEffect(() => {
    let isCurrent = true;
    const show = (next: OpeningFound) => {
      if (isCurrent) setFound(next);
    };
    request('opening.found').then(show, () => {
      show(nothingFound);
    });
    return () => {
      isCurrent = false;
    };
  }, [version]);
  return {
    found,
    acceptCopy: async () => {
      setFound(await request('opening.acceptCopy'));
    },
  };
}
