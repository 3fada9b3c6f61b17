import CircleCheck from 'lucide-react/icons/circle-check';
import { useState } from 'react';
import { failureOf } from '../../shared/errors.ts';
import type { RequestOutput } from '../../shared/ipc/contract.ts';
import type { DocumentId } from '../../shared/model/ids.ts';
import { request } from '../client.ts';
import { Button } from '../ui/button.tsx';
import { formatInstant } from '../ui/format-date.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';

type Checked = RequestOutput<'activity.checkOriginal'>;

/** Reads the original and compares it with its fixity value, and says when that was done and how it ended. */
export function FixityCheck({ id }: { readonly id: DocumentId }) {
  const translate = useTranslate();
  const language = useLanguage();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [isChecking, setIsChecking] = useState(false);
  const check = async () => {
    setIsChecking(true);
    try {
      setChecked(await request('activity.checkOriginal', id));
    } catch (error) {
      setChecked({ at: new Date().toISOString(), failure: failureOf(error) });
    }
    setIsChecking(false);
  };
  return (
    <div className="fixity-check">
      {checked?.failure === null && (
        <p role="status">
          <CircleCheck size={16} aria-hidden />
          {translate('activity.fixitySound', { when: formatInstant(checked.at, language) })}
        </p>
      )}
      {checked?.failure && (
        <FailureNotice failure={checked.failure} title={translate('activity.fixityUnsound')} />
      )}
      <Button isDisabled={isChecking} onPress={() => void check()}>
        {translate(checked ? 'activity.checkAgain' : 'activity.checkOriginal')}
      </Button>
    </div>
  );
}
