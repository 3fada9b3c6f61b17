import ArrowLeft from 'lucide-react/icons/arrow-left';
import { useRef } from 'react';
import type { DocumentId } from '../../shared/model/ids.ts';
import { countResults } from '../../shared/model/import.ts';
import { formatInstant } from '../ui/format-date.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { useFoundFocus } from '../ui/use-found-focus.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import type { Compared } from './compared.ts';
import { documentsIn, type BroughtIn } from './documents-in.ts';
import { imports, useImports } from './imports.ts';
import { FileResults } from './file-results.tsx';
import { RunActions } from './run-actions.tsx';
import { runOutcome } from './run-outcome.ts';
import { RunProgress } from './run-progress.tsx';
import './import-run.css';

export interface ImportRunProps {
  readonly onOpenDocument: (id: DocumentId) => void;
  readonly onCompare: (compared: Compared) => void;
  readonly onSearch: () => void;
  readonly onMakeDossier: (brought: BroughtIn) => void;
  readonly isNarrow: boolean;
}

/** One run: how far it is, or how it ended, and what became of each file. */
export function ImportRun(props: ImportRunProps) {
  const { onOpenDocument, onCompare, onSearch, onMakeDossier, isNarrow } = props;
  const translate = useTranslate();
  const language = useLanguage();
  const { live, isStarting, earlier, shownId, results } = useImports();
  const title = useRef<HTMLHeadingElement>(null);
  const shown = live?.progress.id === shownId ? live : null;
  const kept = earlier?.find((run) => run.id === shownId);
  const isRunning = shown !== null && !shown.progress.isFinished;
  useFoundFocus(title, [isStarting, isRunning, kept?.hasDocuments, kept?.canGoOn].join(' '));
  if (isStarting) {
    return (
      <div className="import-run import-run-waiting">
        <Progress label={translate('import.starting')} />
      </div>
    );
  }
  if (!shown && !kept) return <p className="import-run-none">{translate('import.choose')}</p>;

  const counts = shown?.progress.counts ?? kept?.counts ?? countResults(results);
  const startedAt = kept?.startedAt ?? shown?.startedAt ?? '';
  const isInterrupted = shown === null && kept?.finishedAt === undefined;
  const running = shown?.progress.isPaused === true ? 'import.isPaused' : 'import.running';
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
          <h2 id="import-run-title" ref={title} tabIndex={-1}>
            {isRunning ? translate(running) : translate('import.finished', { ...counts })}
          </h2>
          <p>
            {formatInstant(startedAt, language)}
            {kept && !isRunning && !isInterrupted && <> · {runOutcome(kept, translate)}</>}
          </p>
        </div>
      </header>
      {shown && isRunning && <RunProgress live={shown} />}
      {isInterrupted && (
        <div className="import-run-notice">
          <Notice tone="warning" title={translate('import.interrupted')}>
            {translate(kept?.canGoOn === true ? 'import.interruptedText' : 'import.interruptedAgain')}
          </Notice>
        </div>
      )}
      {kept && !isRunning && (
        <RunActions
          key={`${kept.id} actions`}
          run={kept}
          isBusy={live?.progress.isFinished === false}
          onSearch={onSearch}
          onMakeDossier={() => {
            onMakeDossier(documentsIn(results));
          }}
        />
      )}
      <FileResults
        key={shownId}
        results={results}
        counts={counts}
        isRunning={isRunning}
        listName={shownId ?? ''}
        onOpenDocument={onOpenDocument}
        onCompare={onCompare}
      />
    </section>
  );
}
