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
}

/** What can be done with a run that has ended: go on, keep its report, look at what came, take it back. */
export function RunActions({ run, isBusy, onSearch }: RunActionsProps) {
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
