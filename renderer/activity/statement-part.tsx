import FileSignature from 'lucide-react/icons/file-signature';
import { useState } from 'react';
import { failureOf, type Failure } from '../../shared/errors.ts';
import type { CheckedStatement } from '../../shared/ipc/activity-requests.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { showToast } from '../ui/toast.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { StatementAnswer } from './statement-answer.tsx';

export interface StatementPartProps {
  /** Asks where, then writes a statement as a PDF; whether it was written. */
  readonly onSaveStatement: () => Promise<boolean>;
}

/** Statements of the log for somebody outside: making one, and comparing one with the log as it is now. */
export function StatementPart({ onSaveStatement }: StatementPartProps) {
  const translate = useTranslate();
  const [code, setCode] = useState('');
  const [answer, setAnswer] = useState<CheckedStatement | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const act = async (work: () => Promise<void>) => {
    setFailure(null);
    try {
      await work();
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const save = (write: () => Promise<boolean>) =>
    act(async () => {
      if (await write()) showToast({ text: translate('activity.statementSaved') });
    });
  const check = (typed: string | null) =>
    act(async () => {
      setAnswer(null);
      setAnswer(await request('activity.checkStatement', typed));
    });
  return (
    <>
      <section className="activity-part" aria-labelledby="activity-sign-off">
        <h2 className="activity-part-title" id="activity-sign-off">
          {translate('activity.signOff')}
        </h2>
        <p className="activity-part-text">{translate('activity.signOffText')}</p>
        <div className="activity-part-actions">
          <Button variant="primary" icon={FileSignature} onPress={() => void save(onSaveStatement)}>
            {translate('activity.saveStatement')}
          </Button>
          <Button onPress={() => void save(() => request('activity.signOff'))}>
            {translate('activity.saveStatementText')}
          </Button>
        </div>
      </section>
      <section className="activity-part" aria-labelledby="activity-check-statement">
        <h2 className="activity-part-title" id="activity-check-statement">
          {translate('activity.checkStatement')}
        </h2>
        <TextField
          label={translate('activity.statementCode')}
          description={translate('activity.statementCodeText')}
          value={code}
          onChange={setCode}
          rows={3}
        />
        <div className="activity-part-actions">
          <Button isDisabled={code.trim() === ''} onPress={() => void check(code)}>
            {translate('activity.checkCode')}
          </Button>
          <Button onPress={() => void check(null)}>{translate('activity.chooseStatement')}</Button>
        </div>
        {failure && <FailureNotice failure={failure} />}
        {answer && <StatementAnswer answer={answer} />}
      </section>
    </>
  );
}
