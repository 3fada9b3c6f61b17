import HardDrive from 'lucide-react/icons/hard-drive';
import { Button } from '../ui/button.tsx';
import { formatInstant } from '../ui/format-date.ts';
import { FailureNotice } from '../ui/notice.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { CopyOutcome } from './copy-outcome.tsx';
import type { OpenDocument } from './open-document.ts';
import { RunProgress } from './run-progress.tsx';
import { runs, useRuns } from './runs.ts';

export interface BackupsProps {
  /** A backup is sealed as its archive is. */
  readonly isSealed: boolean;
  readonly onOpenDocument: OpenDocument;
}

/** A second copy on another disk: when the last one was made, and the way to a new one. */
export function Backups({ isSealed, onOpenDocument }: BackupsProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { live, ended, failure } = useRuns();
  const lastAt = ended?.lastBackupAt;
  return (
    <section className="activity-part" aria-labelledby="activity-backups">
      <h2 className="activity-part-title" id="activity-backups">
        {translate('activity.backups')}
      </h2>
      <p className="activity-part-text">
        {translate('activity.backupsText', { isSealed: String(isSealed) })}
      </p>
      {lastAt === null && <p>{translate('activity.neverBackedUp')}</p>}
      {lastAt && <p>{translate('activity.lastBackup', { when: formatInstant(lastAt, language) })}</p>}
      <div className="activity-part-actions">
        <Button
          variant="primary"
          icon={HardDrive}
          isDisabled={live !== null}
          onPress={() => void runs.backUp()}
        >
          {translate('activity.backUp')}
        </Button>
      </div>
      {failure && <FailureNotice failure={failure} />}
      {live && <RunProgress live={live} />}
      {ended?.backup && live?.kind !== 'backup' && (
        <CopyOutcome kind="backup" outcome={ended.backup} onOpenDocument={onOpenDocument} />
      )}
    </section>
  );
}
