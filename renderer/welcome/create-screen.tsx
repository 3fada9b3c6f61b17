import { useState, type SyntheticEvent } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { RequestOutput } from '../../shared/ipc/contract.ts';
import type { InterfaceLanguage } from '../../shared/model/preferences.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { NewPassphrase, useNewPassphrase } from '../ui/new-passphrase.tsx';
import { Progress } from '../ui/progress.tsx';
import { RecoveryKey } from '../ui/recovery-key.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import './create-screen.css';

const ways = ['generated', 'own', 'none'] as const;
type Way = (typeof ways)[number];

export interface CreateScreenProps {
  readonly language: InterfaceLanguage;
  /** Words drawn at random in a language. */
  readonly suggest: (language: InterfaceLanguage) => Promise<string>;
  /** Asks where, then makes the archive; null when the person closed the dialog. */
  readonly onCreate: (passphrase: string | null) => Promise<RequestOutput<'archive.create'>>;
  /** Asks where, then writes the recovery key's sheet as a PDF; whether it was written. */
  readonly onSaveSheet: (recoveryKey: string) => Promise<boolean>;
  /** The archive is made, and its recovery key kept. */
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** A new archive: how it is sealed, then, once and never again, its recovery key. */
export function CreateScreen(props: CreateScreenProps) {
  const { language, suggest, onCreate, onSaveSheet, onDone, onBack } = props;
  const translate = useTranslate();
  const [way, setWay] = useState<Way>('generated');
  const [isMaking, setIsMaking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const choice = useNewPassphrase(language, suggest, setFailure);
  if (recoveryKey !== null)
    return (
      <main className="create">
        <div className="create-column">
          <h1 className="create-title">{translate('create.recovery')}</h1>
          <p className="create-about">{translate('create.recoveryText')}</p>
          <RecoveryKey recoveryKey={recoveryKey} onSave={onSaveSheet} onDone={onDone} />
        </div>
      </main>
    );

  const passphrase = way === 'none' ? null : choice.passphraseOf(way);
  const isReady = passphrase !== '' && !isMaking;
  const create = async () => {
    setIsMaking(true);
    setFailure(null);
    try {
      const made = await onCreate(passphrase);
      setRecoveryKey(made?.recoveryKey ?? null);
      if (made?.recoveryKey === null) onDone();
    } catch (error) {
      setFailure(failureOf(error));
    }
    setIsMaking(false);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isReady) void create();
  };

  return (
    <main className="create">
      <form className="create-column" onSubmit={submit}>
        <h1 className="create-title">{translate('create.title')}</h1>
        {way !== 'none' && <p className="create-about">{translate('create.about')}</p>}
        <Choice
          label={translate('create.way')}
          value={way}
          options={ways.map((value) => ({ value, label: translate(`create.way.${value}`) }))}
          onChange={setWay}
        />
        {way !== 'none' && <NewPassphrase way={way} choice={choice} />}
        {way === 'none' && (
          <Notice tone="warning" title={translate('create.none')}>
            {translate('create.noneText')}
          </Notice>
        )}
        {failure && <FailureNotice failure={failure} />}
        {isMaking && <Progress label={translate('create.making')} />}
        <div className="create-actions">
          <Button type="submit" variant="primary" isDisabled={!isReady}>
            {translate('create.go')}
          </Button>
          <Button variant="quiet" onPress={onBack} isDisabled={isMaking}>
            {translate('create.back')}
          </Button>
        </div>
      </form>
    </main>
  );
}
