import type { ActivityLine } from '../../shared/model/activity-line.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** What an entry did, in words: “12 documents imported”. */
export function lineWords(line: ActivityLine, translate: Translate): string {
  const { action, documents, undoes } = line;
  return translate(`activity.did.${action}`, { documents, entry: undoes ?? 0 });
}
