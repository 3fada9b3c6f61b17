import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';

/** What main answered last; what stood there before stays while the next answer is on its way. */
export interface Answer<Value> {
  readonly value: Value | null;
  readonly failure: Failure | null;
}

/** Asks when it is first drawn, when `ask` is another function, and whenever `version` rises. */
export function useAnswer<Value>(ask: () => Promise<Value>, version: number): Answer<Value> {
  const [answer, setAnswer] = useState<Answer<Value>>({ value: null, failure: null });
  useEffect(() => {
    let isWanted = true;
    ask().then(
      (value) => {
        if (isWanted) setAnswer({ value, failure: null });
      },
      (error: unknown) => {
        if (isWanted) setAnswer({ value: null, failure: failureOf(error) });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [ask, version]);
  return answer;
}
