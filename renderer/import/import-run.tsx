import ArrowLeft from 'lucide-react/icons/arrow-left';
import type { DocumentId } from '../../shared/model/ids.ts';
import { countResults } from '../../shared/model/import.ts';
import { Button } from '../ui/button.tsx';
import { formatInstant } from '../ui/format-date.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import { imports, useImports } from './imports.ts';
import { FileResults } from './file-results.tsx';
import { RunProgress } from './run-progress.tsx';
import './import-run.css';

export interface ImportRunProps {
  readonly onOpenDocument: (id: DocumentId) => void;
  readonly onSearch: () => void;
  readonly isNarrow: boolean;
}

/** One run: how far it is, or how it ended, and what became of each file. */
export function ImportRun({ onOpenDocument, onSearch, isNarrow }: ImportRunProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { live, isStarting, earlier, shownId, results } = useImports();
  if (isStarting) {
    return (
      <div className="import-run import-run-waiting">
        <Progress label={translate('import.starting')} />
      </div>
    );
  }
  const shown = live?.progress.id === shownId ? live : null;
  const summary = earlier?.find((run) => run.id === shownId);
  if (!shown && !summary) return <p className="import-run-none">{translate('import.choose')}</p>;

  const isRunning = shown !== null && !shown.progress.isFinished;
  const counts = shown?.progress.counts ?? summary?.counts ?? countResults(results);
  const startedAt = summary?.startedAt ?? shown?.startedAt ?? '';
  const isInterrupted = shown === null && summary?.finishedAt === undefined;
  const total = counts.imported + counts.duplicates + counts.skipped + counts.failed;
  let outcome = translate('import.finishedFine');
  if (total === 0) outcome = translate('import.finishedNothing');
  // What was read but lost to an error of the disk is to be imported again too.
  const left = shown ? shown.progress.filesTotal - total : 0;
  if (left > 0) outcome = translate('import.finishedStopped', { left });
  if (counts.failed > 0) {
    const failed = translate('import.finishedFailed', { failed: counts.failed });
    outcome = left > 0 ? `${outcome} ${failed}` : failed;
  }
  return (
    <section className="import-run" aria-labelledby="import-run-title">
      <header className="import-run-header">
        {isNarrow && (
          <IconButton
            icon={ArrowLeft}
            label={translate('import.back')}
            onPress={() => void imports.show(null)}
          />
        )}
        <div className="import-run-words">
          <h2 id="import-run-title">
            {isRunning ? translate('import.running') : translate('import.finished', { ...counts })}
          </h2>
          <p>
            {formatInstant(startedAt, language)}
            {!isRunning && !isInterrupted && <> · {outcome}</>}
          </p>
        </div>
        {!isRunning && counts.imported > 0 && (
          <Button onPress={onSearch}>{translate('import.search')}</Button>
        )}
      </header>
      {shown && isRunning && <RunProgress live={shown} />}
      {isInterrupted && (
        <div className="import-run-notice">
          <Notice tone="warning" title={translate('import.interrupted')}>
            {translate('import.interruptedText')}
          </Notice>
        </div>
      )}
      <FileResults
        key={shownId}
        results={results}
        counts={counts}
        isRunning={isRunning}
        listName={shownId ?? ''}
        onOpenDocument={onOpenDocument}
      />
    </section>
  );
}
