import { useEffect } from 'react';
import { onEvent, request } from './client.ts';

/** The page goes with the lock, whoever asked for it: what was just typed is saved first, then main is told. */
export function useLocking(save: () => Promise<void>): void {
  useEffect(
    () =>
      onEvent('archive.locking', () => {
        void save().finally(() => request('archive.readyToLock'));
      }),
    [save],
  );
}
