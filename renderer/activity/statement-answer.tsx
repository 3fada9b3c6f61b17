import type { CheckedStatement } from '../../shared/ipc/activity-requests.ts';
import { formatInstant } from '../ui/format-date.ts';
import { Notice } from '../ui/notice.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';

const tones = {
  holds: 'ok',
  altered: 'danger',
  'not-in-log': 'warning',
  'other-archive': 'warning',
} as const;

/** What comparing a statement with the log came to, and what it means. */
export function StatementAnswer({ answer }: { readonly answer: CheckedStatement }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { check, sequence, signedAt } = answer;
  return (
    <Notice tone={tones[check]} title={translate(`activity.statement.${check}`)}>
      {translate(`activity.statementText.${check}`, { sequence, when: formatInstant(signedAt, language) })}
    </Notice>
  );
}
