import { useTranslate } from '../ui/use-translate.tsx';
import { BringBack } from './bring-back.tsx';
import { CopyOutcome } from './copy-outcome.tsx';
import type { OpenDocument } from './open-document.ts';
import { useRuns } from './runs.ts';

/** Damaged files brought back from a backup: what that does, the way to it, and how the last time ended. */
export function Mending({ onOpenDocument }: { readonly onOpenDocument: OpenDocument }) {
  const translate = useTranslate();
  const { live, ended } = useRuns();
  return (
    <section className="activity-part" aria-labelledby="activity-mending">
      <h2 className="activity-part-title" id="activity-mending">
        {translate('activity.restore')}
      </h2>
      <p className="activity-part-text">{translate('activity.restoreText')}</p>
      <div className="activity-part-actions">
        <BringBack />
      </div>
      {ended?.restore && live?.kind !== 'restore' && (
        <CopyOutcome kind="restore" outcome={ended.restore} onOpenDocument={onOpenDocument} />
      )}
    </section>
  );
}
