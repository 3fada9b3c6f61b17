import { useEffect, useState } from 'react';
import { onEvent } from '../client.ts';

/** Rises whenever notes came, changed or went. */
export function useNotesVersion(): number {
  const [version, setVersion] = useState(0);
  useEffect(
    () =>
      onEvent('notes.changed', () => {
        setVersion((before) => before + 1);
      }),
    [],
  );
  return version;
}
