import type { Failure } from '../../shared/errors.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** An error as scripts and people get it: its code, and the sentence that says what to do. */
export function describeFailure(
  failure: Failure,
  translate: Translate,
): { readonly code: string; readonly message: string } {
  return { code: failure.code, message: translate(`error.${failure.code}`, failure.details) };
}
