import { useEffect } from 'react';

/** Locks with Ctrl-L, or Cmd-L on a Mac, wherever the keyboard is. */
export function useLockKey(lock: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.code !== 'KeyL' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      lock();
    };
    document.addEventListener('keydown', press, { capture: true });
    return () => {
      document.removeEventListener('keydown', press, { capture: true });
    };
  }, [lock]);
}
