import FileDown from 'lucide-react/icons/file-down';
import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import { Button } from './button.tsx';
import { FailureNotice, Notice } from './notice.tsx';
import { useTranslate } from './use-translate.tsx';
import './recovery-key.css';

export interface RecoveryKeyProps {
  readonly recoveryKey: string;
  /** Asks where, then writes the sheet as a PDF; whether it was written. Throws what fails. */
  readonly onSave: (recoveryKey: string) => Promise<boolean>;
  readonly onDone: () => void;
}

/** The recovery key, shown once: to be written down, printed or saved before anything goes on. Names no archive. */
export function RecoveryKey({ recoveryKey, onSave, onDone }: RecoveryKeyProps) {
  const translate = useTranslate();
  const [state, setState] = useState<'shown' | 'saving' | 'saved'>('shown');
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async () => {
    setState('saving');
    setFailure(null);
    try {
      setState((await onSave(recoveryKey)) ? 'saved' : 'shown');
    } catch (error) {
      setFailure(failureOf(error));
      setState('shown');
    }
  };
  return (
    <div className="recovery-key">
      <output className="recovery-key-signs" dir="ltr" aria-label={translate('create.recoveryKey')}>
        {recoveryKey}
      </output>
      <p className="recovery-key-hint">{translate('create.savePdfText')}</p>
      {state === 'saved' && <Notice tone="warning" title={translate('create.savedPdf')} />}
      {failure && <FailureNotice failure={failure} />}
      <div className="recovery-key-actions">
        <Button variant="primary" onPress={onDone}>
          {translate('create.kept')}
        </Button>
        <Button
          icon={Printer}
          onPress={() => {
            window.print();
          }}
        >
          {translate('create.print')}
        </Button>
        <Button icon={FileDown} isDisabled={state === 'saving'} onPress={() => void save()}>
          {translate('create.savePdf')}
        </Button>
      </div>
    </div>
  );
}
