import type { RunState } from '../../shared/ipc/run-shapes.ts';
import { formatSize } from '../ui/format-size.ts';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { BadObjects } from './bad-objects.tsx';
import type { OpenDocument } from './open-document.ts';

/** How the last backup ended: what was copied, and what could not be because it is damaged here. */
export function BackupOutcome(props: {
  readonly outcome: NonNullable<RunState['backup']>;
  readonly onOpenDocument: OpenDocument;
}) {
  const { outcome, onOpenDocument } = props;
  const translate = useTranslate();
  const language = useLanguage();
  if (outcome.state === 'failed')
    return <FailureNotice failure={outcome.failure} title={translate('activity.backupFailed')} />;
  if (outcome.state === 'stopped')
    return (
      <Notice tone="info" title={translate('activity.backupStopped')}>
        {translate('activity.backupStoppedText')}
      </Notice>
    );
  const { objects, copied, bytes, damaged } = outcome.result;
  const size = formatSize(bytes, language);
  return (
    <>
      <Notice
        tone={damaged.length === 0 ? 'ok' : 'danger'}
        title={translate(damaged.length === 0 ? 'activity.backedUp' : 'activity.backedUpInPart')}
      >
        {translate('activity.backupCounts', { objects, copied, size })}
      </Notice>
      <BadObjects
        title={translate('activity.damaged', { count: damaged.length })}
        objects={damaged}
        onOpenDocument={onOpenDocument}
      />
    </>
  );
}
