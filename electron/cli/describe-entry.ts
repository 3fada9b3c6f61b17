import type { Translate } from '../../shared/i18n/translate.ts';
import type { Entry } from '../../shared/model/activity.ts';
import { titleOf } from '../core/activity/log-index.ts';

/** An entry of the log in a line: its number, when, who, and what was done, by the titles of that time. */
export function describeEntry(entry: Entry, translate: Translate): string {
  const { sequence, at, who = '', action, undoes = 0, changes } = entry;
  const titled = changes
    .map(({ before, after }) => titleOf(after ?? before))
    .filter((title) => title !== null);
  const documents = changes.filter(({ collection }) => collection === 'documents').length;
  const what = translate(`history.action.${action}`, { documents, title: titled[0] ?? '', undoes });
  const isNamed = String(who !== '');
  return translate('history.line', { sequence, at: new Date(at), isNamed, who, what });
}
