import { Button } from '../ui/button.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { ExportResult } from './export-result.tsx';
import { dismissExport, startExport, useExport } from './exports.ts';
import type { EditedDossier } from './sections.ts';
import './export-panel.css';

/** The steps follow each other in shares of the whole, as long as each takes. */
const shares = {
  layout: { from: 0, to: 0.55 },
  draw: { from: 0.55, to: 0.9 },
  write: { from: 0.9, to: 0.93 },
  check: { from: 0.93, to: 1 },
} as const;

/** How far the export is, or what came of it; nothing while there is none. */
export function ExportPanel({ dossier }: { readonly dossier: EditedDossier }) {
  const translate = useTranslate();
  const running = useExport(dossier.id);
  if (!running) return null;
  if (running.state === 'done') {
    return <ExportResult dossier={dossier} done={running} />;
  }
  if (running.state === 'failed') {
    return (
      <div className="export-panel">
        <FailureNotice
          failure={running.failure}
          title={translate('dossier.exportFailed')}
          actions={
            <>
              <Button onPress={() => void startExport(dossier.id, translate('dossier.untitled'))}>
                {translate('dossier.retry')}
              </Button>
              <Button
                variant="quiet"
                onPress={() => {
                  dismissExport(dossier.id);
                }}
              >
                {translate('notice.dismiss')}
              </Button>
            </>
          }
        />
      </div>
    );
  }
  const { progress } = running;
  const share = progress && shares[progress.phase];
  const done = progress && progress.total > 0 ? progress.done / progress.total : 0;
  const unit = progress?.phase === 'layout' ? 'dossier.exportDocuments' : 'dossier.exportPages';
  return (
    <div className="export-panel export-panel-running">
      <Progress
        label={translate(progress ? `dossier.phase.${progress.phase}` : 'dossier.exporting')}
        {...(share && { value: share.from + done * (share.to - share.from) })}
        {...(progress &&
          (progress.phase === 'layout' || progress.phase === 'draw') && {
            detail: translate(unit, { done: progress.done, total: progress.total }),
          })}
      />
      <Button onPress={running.stop}>{translate('dossier.exportStop')}</Button>
    </div>
  );
}
