import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(width < 900px)');

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => {
    narrow.removeEventListener('change', listener);
  };
}

/** Whether the window is so narrow that one pane at a time is shown. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow.matches);
}
