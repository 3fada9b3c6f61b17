import { useState, type SyntheticEvent } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { InterfaceLanguage } from '../../shared/model/preferences.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { NewPassphrase, useNewPassphrase } from '../ui/new-passphrase.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { Progress } from '../ui/progress.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { doKeyTask, needsNew, type KeyTask } from './key-task.ts';

const ways = ['generated', 'own'] as const;
const proofs = ['passphrase', 'recoveryKey'] as const;

export interface KeyTaskFormProps {
  readonly task: KeyTask;
  readonly language: InterfaceLanguage;
  /** Words drawn at random in a language. */
  readonly suggest: (language: InterfaceLanguage) => Promise<string>;
  /** It is done; the recovery key when there is one to be shown. */
  readonly onDone: (recoveryKey: string | null) => void;
  readonly onCancel: () => void;
}

/** One change to the ways in: what the person knows now, what is to be new, what it means, and the button. */
export function KeyTaskForm({ task, language, suggest, onDone, onCancel }: KeyTaskFormProps) {
  const translate = useTranslate();
  const [proof, setProof] = useState<(typeof proofs)[number]>('passphrase');
  const [typed, setTyped] = useState('');
  const [way, setWay] = useState<(typeof ways)[number]>('generated');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isWorking, setIsWorking] = useState(false);
  const choice = useNewPassphrase(language, suggest, setFailure);
  const isProven = task.kind === 'seal' || typed !== '';
  const passphrase = needsNew(task) ? choice.passphraseOf(way) : '';
  const isReady = isProven && !isWorking && (!needsNew(task) || passphrase !== '');

  const go = async () => {
    setIsWorking(true);
    setFailure(null);
    const current = proof === 'passphrase' ? { passphrase: typed } : { recoveryKey: typed };
    try {
      onDone(await doKeyTask(task, { current, passphrase }));
    } catch (error) {
      setFailure(failureOf(error));
      setIsWorking(false);
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isReady) void go();
  };

  return (
    <form className="passphrases-task" onSubmit={submit} aria-label={translate(`keys.${task.kind}`)}>
      <Notice tone={task.kind === 'remove' ? 'warning' : 'info'} title={translate(`keys.${task.kind}`)}>
        {translate(`keys.${task.kind}Text`)}
      </Notice>
      {task.kind !== 'seal' && (
        <>
          <Choice
            label={translate('keys.proof')}
            value={proof}
            options={proofs.map((value) => ({ value, label: translate(`unlock.${value}`) }))}
            onChange={setProof}
          />
          <PassphraseField
            key={proof}
            label={translate(`keys.current.${proof}`)}
            value={typed}
            onChange={setTyped}
            isReadOnly={isWorking}
            autoFocus
          />
        </>
      )}
      {needsNew(task) && (
        <>
          <Choice
            label={translate('keys.new')}
            value={way}
            options={ways.map((value) => ({ value, label: translate(`create.way.${value}`) }))}
            onChange={setWay}
          />
          <NewPassphrase way={way} choice={choice} />
        </>
      )}
      {failure && <FailureNotice failure={failure} />}
      {isWorking && <Progress label={translate('keys.working')} />}
      <div className="passphrases-actions">
        <Button type="submit" variant={task.kind === 'remove' ? 'danger' : 'primary'} isDisabled={!isReady}>
          {translate(`keys.${task.kind}Now`)}
        </Button>
        <Button variant="quiet" onPress={onCancel} isDisabled={isWorking}>
          {translate('keys.cancel')}
        </Button>
      </div>
    </form>
  );
}
