import { AppError } from '../../shared/errors.ts';

/** Ends long work in order when the person has asked for it: throws `stopped`. */
export function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AppError('stopped');
}
