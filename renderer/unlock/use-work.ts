import { useEffect, useState } from 'react';
import type { RequestOutput } from '../../shared/ipc/contract.ts';
import { request } from '../client.ts';

/** In milliseconds. */
const interval = 1000;

/** How far that has come which works on behind the lock; null when nothing does, undefined until that is known. Counts only. */
export function useWork(): RequestOutput<'archive.work'> | undefined {
  const [work, setWork] = useState<RequestOutput<'archive.work'> | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const now = await request('archive.work').catch(() => null);
      if (!isWanted) return;
      setWork(now);
      // What has ended does not begin again behind the lock.
      if (now) setTimeout(() => void read(), interval);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, []);
  return work;
}
