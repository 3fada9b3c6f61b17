import ShieldCheck from 'lucide-react/icons/shield-check';
import { Button } from '../ui/button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import type { OpenDocument } from './open-document.ts';
import { CheckOutcome } from './check-outcome.tsx';
import { CopyOutcome } from './copy-outcome.tsx';
import { RunProgress } from './run-progress.tsx';
import { runs, useRuns } from './runs.ts';

/** Whether every byte is as it was written: the last answer, and the ways to ask. */
export function Checks({ onOpenDocument }: { readonly onOpenDocument: OpenDocument }) {
  const translate = useTranslate();
  const { live, ended, failure } = useRuns();
  // What was found before is no longer so.
  const isMended = (ended?.restore?.at ?? '') > (ended?.verify?.at ?? '') && live?.kind !== 'verify';
  return (
    <section className="activity-part" aria-labelledby="activity-checks">
      <h2 className="activity-part-title" id="activity-checks">
        {translate('activity.checks')}
      </h2>
      <p className="activity-part-text">{translate('activity.checksText')}</p>
      <div className="activity-part-actions">
        <Button
          variant="primary"
          icon={ShieldCheck}
          isDisabled={live !== null}
          onPress={() => void runs.verify(1)}
        >
          {translate('activity.checkAll')}
        </Button>
        <Button isDisabled={live !== null} onPress={() => void runs.verify(0.1)}>
          {translate('activity.checkSample')}
        </Button>
      </div>
      {failure && <FailureNotice failure={failure} />}
      {live && <RunProgress live={live} />}
      {isMended && ended?.restore && live?.kind !== 'restore' && (
        <CopyOutcome kind="restore" outcome={ended.restore} onOpenDocument={onOpenDocument} />
      )}
      {ended && !isMended && live?.kind !== 'verify' && (
        <CheckOutcome outcome={ended.verify} onOpenDocument={onOpenDocument} />
      )}
    </section>
  );
}
