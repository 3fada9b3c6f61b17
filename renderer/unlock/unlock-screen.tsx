import LockKeyhole from 'lucide-react/icons/lock-keyhole';
import { useState, type SyntheticEvent } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { RequestInput } from '../../shared/ipc/contract.ts';
import type { InterfaceLanguage } from '../../shared/model/preferences.ts';
import { Button } from '../ui/button.tsx';
import { LanguageChoice } from '../ui/language-choice.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { PassphraseField } from '../ui/passphrase-field.tsx';
import { Progress } from '../ui/progress.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { useWork } from './use-work.ts';
import './unlock-screen.css';

export interface UnlockScreenProps {
  readonly language: InterfaceLanguage;
  readonly onLanguage: (language: InterfaceLanguage) => void;
  /** Resolves when the archive is open; throws why it does not open. */
  readonly onUnlock: (secrets: RequestInput<'archive.unlock'>) => Promise<void>;
  /** Leaves the archive locked and goes back to the choice of one. */
  readonly onOther: () => void;
}

/** A sealed archive waits for its passphrase. Nothing here says which archive: eyes that pass by read nothing of it. */
export function UnlockScreen({ language, onLanguage, onUnlock, onOther }: UnlockScreenProps) {
  const translate = useTranslate();
  const [by, setBy] = useState<'passphrase' | 'recoveryKey'>('passphrase');
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isOpening, setIsOpening] = useState(false);
  const work = useWork();

  const unlock = async () => {
    setIsOpening(true);
    setFailure(null);
    try {
      await onUnlock(by === 'passphrase' ? { passphrase: typed } : { recoveryKey: typed });
    } catch (error) {
      setFailure(failureOf(error));
      setIsOpening(false);
    }
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (typed !== '' && !isOpening) void unlock();
  };
  const swap = () => {
    setBy(by === 'passphrase' ? 'recoveryKey' : 'passphrase');
    setTyped('');
    setFailure(null);
  };

  return (
    <main className="unlock">
      <form className="unlock-column" onSubmit={submit}>
        <LockKeyhole className="unlock-icon" size={28} aria-hidden />
        <h1 className="unlock-title">{translate('unlock.title')}</h1>
        <p className="unlock-about">{translate('unlock.about')}</p>
        <PassphraseField
          key={by}
          label={translate(`unlock.${by}`)}
          {...(by === 'recoveryKey' && { description: translate('unlock.recoveryKeyHint') })}
          value={typed}
          onChange={setTyped}
          isShownAtFirst={by === 'recoveryKey'}
          isReadOnly={isOpening}
          autoFocus
        />
        {work && (
          <Progress
            label={translate('unlock.working')}
            detail={translate('unlock.workDone', { ...work })}
            {...(work.total > 0 && { value: work.done / work.total })}
          />
        )}
        {failure && <FailureNotice failure={failure} />}
        {isOpening && <Progress label={translate('unlock.opening')} />}
        <div className="unlock-actions">
          <Button type="submit" variant="primary" isDisabled={typed === '' || isOpening}>
            {translate('unlock.open')}
          </Button>
          <Button variant="quiet" onPress={swap} isDisabled={isOpening}>
            {translate(by === 'passphrase' ? 'unlock.useRecoveryKey' : 'unlock.usePassphrase')}
          </Button>
          {/* Leaving would end the work: not for whoever passes by. */}
          {work === null && (
            <Button variant="quiet" onPress={onOther} isDisabled={isOpening}>
              {translate('unlock.other')}
            </Button>
          )}
        </div>
        <LanguageChoice language={language} onChoose={onLanguage} />
      </form>
    </main>
  );
}
