import type { KeySummary } from '../../shared/ipc/key-requests.ts';
import { Button } from '../ui/button.tsx';
import { formatInstant } from '../ui/format-date.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import type { KeyTask } from './key-task.ts';

/** One way in: what it is, since when, whether it opened the archive, and what can be done with it. */
export function PassphraseRow(props: {
  readonly summary: KeySummary;
  readonly onTask: (task: KeyTask) => void;
}) {
  const translate = useTranslate();
  const language = useLanguage();
  const { id, kind, createdAt, isInUse } = props.summary;
  const name = translate(kind === 'recovery' ? 'unlock.recoveryKey' : 'unlock.passphrase');
  const tasks = kind === 'passphrase' ? (['change', 'remove'] as const) : (['remove'] as const);
  return (
    <li className="passphrases-row">
      <p className="passphrases-words">
        {name}
        {isInUse && ` (${translate('keys.inUse')})`}
        <br />
        <span className="passphrases-since">
          {translate('keys.since', { date: formatInstant(createdAt, language) })}
        </span>
      </p>
      <div className="passphrases-actions">
        {tasks.map((task) => (
          <Button
            key={task}
            variant="quiet"
            onPress={() => {
              props.onTask({ kind: task, id });
            }}
          >
            {translate(`keys.row.${task}`)}
          </Button>
        ))}
      </div>
    </li>
  );
}
