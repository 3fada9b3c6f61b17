import type { Failure } from '../../shared/errors.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** What happened and what to do, in the person's language. A blank that was not filled never hides the error itself. */
export function errorSentence(translate: Translate, failure: Failure): string {
  try {
    return translate(`error.${failure.code}`, failure.details);
  } catch {
    return translate('error.internal', { reason: failure.code });
  }
}
