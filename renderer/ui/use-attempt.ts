import { useState } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';

/** Something that is done at a press, and may fail. */
export interface Attempt {
  /** What went wrong with the last one. */
  readonly failure: Failure | null;
  readonly attempt: (work: () => Promise<void>) => void;
}

/** Does what is asked and keeps what went wrong, to be said where it was asked. */
export function useAttempt(): Attempt {
  const [failure, setFailure] = useState<Failure | null>(null);
  const attempt = (work: () => Promise<void>) => {
    setFailure(null);
    work().catch((error: unknown) => {
      setFailure(failureOf(error));
    });
  };
  return { failure, attempt };
}
