import type { RunState } from '../../shared/ipc/run-shapes.ts';
import { formatInstant } from '../ui/format-date.ts';
import { formatSize } from '../ui/format-size.ts';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import type { OpenDocument } from './open-document.ts';
import { BadObjects } from './bad-objects.tsx';
import { BringBack } from './bring-back.tsx';
import { CheckFaults } from './check-faults.tsx';

/** How the last check ended: all in order, or what is not and what to do about it. */
export function CheckOutcome(props: {
  readonly outcome: RunState['verify'];
  readonly onOpenDocument: OpenDocument;
}) {
  const { outcome, onOpenDocument } = props;
  const translate = useTranslate();
  const language = useLanguage();
  if (!outcome) return <p className="activity-part-text">{translate('activity.neverChecked')}</p>;
  if (outcome.state === 'failed')
    return <FailureNotice failure={outcome.failure} title={translate('activity.checkFailed')} />;
  if (outcome.state === 'stopped')
    return (
      <Notice tone="info" title={translate('activity.checkStopped')}>
        {translate('activity.checkStoppedText')}
      </Notice>
    );
  const { result, at } = outcome;
  const { damaged, missing, log, objects, bytes, sample } = result;
  const read = translate('activity.checked', {
    when: formatInstant(at, language),
    objects,
    size: formatSize(bytes, language),
    part: sample < 1 ? 'some' : 'all',
  });
  const written = translate('activity.checkedLog', { entries: log.entries });
  if (result.ok)
    return (
      <>
        <Notice tone="ok" title={translate(sample < 1 ? 'activity.sampleSound' : 'activity.sound')}>
          <p>{read}</p>
          <p>{written}</p>
        </Notice>
        <CheckFaults result={result} />
      </>
    );
  return (
    <>
      <Notice
        tone="danger"
        title={translate('activity.unsound', { count: damaged.length + missing.length })}
        actions={<BringBack />}
      >
        <p>{read}</p>
        <p>{translate('activity.unsoundText')}</p>
      </Notice>
      <BadObjects
        title={translate('activity.damaged', { count: damaged.length })}
        objects={damaged}
        onOpenDocument={onOpenDocument}
      />
      <BadObjects
        title={translate('activity.missing', { count: missing.length })}
        objects={missing}
        onOpenDocument={onOpenDocument}
      />
      <CheckFaults result={result} />
    </>
  );
}
