import type { RunState } from '../../shared/ipc/run-shapes.ts';
import { formatSize } from '../ui/format-size.ts';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { BadObjects } from './bad-objects.tsx';
import type { OpenDocument } from './open-document.ts';

/** How the last backup, or the last bringing back, ended: what was copied, and what could not be because it is damaged. */
export function CopyOutcome(props: {
  readonly kind: 'backup' | 'restore';
  readonly outcome: NonNullable<RunState['backup']>;
  readonly onOpenDocument: OpenDocument;
}) {
  const { kind, outcome, onOpenDocument } = props;
  const translate = useTranslate();
  const language = useLanguage();
  if (outcome.state === 'failed')
    return <FailureNotice failure={outcome.failure} title={translate(`activity.${kind}.failed`)} />;
  if (outcome.state === 'stopped')
    return (
      <Notice tone="info" title={translate(`activity.${kind}.stopped`)}>
        {translate(`activity.${kind}.stoppedText`)}
      </Notice>
    );
  const { objects, copied, bytes, damaged } = outcome.result;
  const isWhole = damaged.length === 0;
  return (
    <>
      <Notice
        tone={isWhole ? 'ok' : 'danger'}
        title={translate(isWhole ? `activity.${kind}.done` : `activity.${kind}.inPart`)}
      >
        {translate(`activity.${kind}.counts`, { objects, copied, size: formatSize(bytes, language) })}
      </Notice>
      <BadObjects
        title={translate(kind === 'backup' ? 'activity.damaged' : 'activity.restore.damaged', {
          count: damaged.length,
        })}
        objects={damaged}
        onOpenDocument={onOpenDocument}
      />
    </>
  );
}
