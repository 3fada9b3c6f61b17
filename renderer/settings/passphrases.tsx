import { useEffect, useState } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { KeySummary } from '../../shared/ipc/key-requests.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { RecoveryKey } from '../ui/recovery-key.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { KeyTaskForm, type KeyTaskFormProps } from './key-task-form.tsx';
import type { KeyTask } from './key-task.ts';
import { PassphraseRow } from './passphrase-row.tsx';
import './passphrases.css';

export interface PassphrasesProps extends Pick<KeyTaskFormProps, 'language' | 'suggest'> {
  readonly isSealed: boolean;
  /** Asks where, then writes the recovery key's sheet as a PDF; whether it was written. */
  readonly onSaveSheet: (recoveryKey: string) => Promise<boolean>;
  /** The archive has been sealed, and its recovery key kept. */
  readonly onSealed: () => void;
}

/** The ways into the archive: which there are, and what can be done with them, one thing at a time. */
export function Passphrases({ language, suggest, isSealed, onSaveSheet, onSealed }: PassphrasesProps) {
  const translate = useTranslate();
  const [keys, setKeys] = useState<readonly KeySummary[]>([]);
  const [round, setRound] = useState(0);
  const [task, setTask] = useState<KeyTask | null>(null);
  const [done, setDone] = useState<KeyTask['kind'] | null>(null);
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    request('keys.list').then(setKeys, (error: unknown) => {
      setFailure(failureOf(error));
    });
  }, [round]);

  const begin = (next: KeyTask) => {
    setDone(null);
    setTask(next);
  };
  const finish = (shown: string | null) => {
    setRecoveryKey(shown);
    setDone(task?.kind ?? null);
    setTask(null);
    setRound(round + 1);
  };
  const kept = () => {
    setRecoveryKey(null);
    if (!isSealed) onSealed();
  };

  return (
    <section className="passphrases" aria-label={translate('keys.title')}>
      <h2 className="passphrases-title">{translate('keys.title')}</h2>
      {failure && <FailureNotice failure={failure} />}
      {done && <Notice tone="ok" title={translate(`keys.${done}Done`)} />}
      {recoveryKey !== null && (
        <>
          <p>{translate('create.recoveryText')}</p>
          <RecoveryKey recoveryKey={recoveryKey} onSave={onSaveSheet} onDone={kept} />
        </>
      )}
      {recoveryKey === null && task && (
        <KeyTaskForm
          key={JSON.stringify(task)}
          {...{ task, language, suggest }}
          onDone={finish}
          onCancel={() => {
            setTask(null);
          }}
        />
      )}
      {recoveryKey === null && !task && isSealed && (
        <>
          <ul className="passphrases-list">
            {keys.map((each) => (
              <PassphraseRow key={each.id} summary={each} onTask={begin} />
            ))}
          </ul>
          <div className="passphrases-actions">
            {(['add', 'renew'] as const).map((kind) => (
              <Button
                key={kind}
                onPress={() => {
                  begin({ kind });
                }}
              >
                {translate(`keys.${kind}`)}
              </Button>
            ))}
          </div>
        </>
      )}
      {recoveryKey === null && !task && !isSealed && (
        <>
          <p>{translate('settings.archive.unsealed')}</p>
          <div className="passphrases-actions">
            <Button
              onPress={() => {
                begin({ kind: 'seal' });
              }}
            >
              {translate('keys.seal')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
