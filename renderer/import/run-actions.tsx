import { useState } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { RunLine } from '../../shared/ipc/import-requests.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { showToast } from '../ui/toast.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { undoRun } from './undo-run.ts';
import { imports } from './imports.ts';

export interface RunActionsProps {
  readonly run: RunLine;
  /** Another run goes on: this one cannot go on or be taken back meanwhile. */
  readonly isBusy: boolean;
  readonly onSearch: () => void;
  /** Makes a dossier of what came in. */
  readonly onMakeDossier: () => void;
}

/** What can be done with a run that has ended: go on, look at what came, make a dossier of it, keep its report, take it back. */
export function RunActions({ run, isBusy, onSearch, onMakeDossier }: RunActionsProps) {
  const translate = useTranslate();
  const [failure, setFailure] = useState<Failure | null>(null);
  const attempt = async (work: () => Promise<void>) => {
    setFailure(null);
    await work().catch((error: unknown) => {
      setFailure(failureOf(error));
    });
  };
  const save = async () => {
    if (await request('import.saveReport', run.id)) showToast({ text: translate('import.reportSaved') });
  };
  return (
    <>
      <div className="import-run-actions" role="group" aria-label={translate('import.actions')}>
        {run.canGoOn && (
          <Button isDisabled={isBusy} onPress={() => void imports.resume(run.id)}>
            {translate('import.resume')}
          </Button>
        )}
        {run.hasDocuments && <Button onPress={onSearch}>{translate('import.search')}</Button>}
        {run.hasDocuments && <Button onPress={onMakeDossier}>{translate('import.makeDossier')}</Button>}
        <Button onPress={() => void attempt(save)}>{translate('import.saveReport')}</Button>
        {run.hasDocuments && (
          <Button isDisabled={isBusy} onPress={() => void attempt(() => undoRun(run.id, translate))}>
            {translate('import.undo')}
          </Button>
        )}
      </div>
      {failure && (
        <div className="import-run-notice">
          <FailureNotice
            failure={failure}
            actions={
              <Button
                onPress={() => {
                  setFailure(null);
                }}
              >
                {translate('notice.dismiss')}
              </Button>
            }
          />
        </div>
      )}
    </>
  );
}
