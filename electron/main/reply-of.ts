import { AppError, failureOf, type Reply } from '../../shared/errors.ts';

/** How a bug is told to the developer. What a person can act on is told to the person only. */
export type Report = (error: unknown) => void;

/** Runs a piece of work and puts what becomes of it into the envelope: the one place where main catches. */
export async function replyOf<T>(work: () => T | Promise<T>, report: Report): Promise<Reply<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof AppError)) report(error);
    return { ok: false, error: failureOf(error) };
  }
}
