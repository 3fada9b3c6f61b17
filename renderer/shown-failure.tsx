import type { Failure } from '../shared/errors.ts';
import { Button } from './ui/button.tsx';
import { FailureNotice } from './ui/notice.tsx';
import { useTranslate } from './ui/use-translate.tsx';
import { showFailure } from './use-archive.ts';

/** What went wrong on whatever screen stands, until it is closed. */
export function ShownFailure({ failure }: { readonly failure: Failure }) {
  const translate = useTranslate();
  const close = () => {
    showFailure(null);
  };
  return (
    <div className="workplace-failure">
      <FailureNotice
        failure={failure}
        actions={<Button onPress={close}>{translate('notice.dismiss')}</Button>}
      />
    </div>
  );
}
