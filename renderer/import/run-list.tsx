import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { ImportCounts } from '../../shared/model/import.ts';
import type { ImportId } from '../../shared/model/ids.ts';
import { formatInstant } from '../ui/format-date.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import type { ImportState } from './import-store.ts';
import { imports, useImports } from './imports.ts';
import './run-list.css';

interface RunEntry {
  readonly id: ImportId;
  readonly startedAt: string;
  readonly counts: ImportCounts;
  readonly state: 'running' | 'finished' | 'interrupted';
  /** From 0 to 1. */
  readonly share: number;
}

/** The runs, newest first; the one that goes on stands among them before the archive lists it. */
function runEntries({ live, earlier }: ImportState): readonly RunEntry[] {
  const { id, isFinished, counts, filesDone, filesTotal } = live?.progress ?? {};
  const kept = (earlier ?? [])
    .filter((run) => run.id !== id || isFinished)
    .map((run): RunEntry => ({
      id: run.id,
      startedAt: run.startedAt,
      counts: run.counts,
      state: run.finishedAt === undefined ? 'interrupted' : 'finished',
      share: 1,
    }));
  if (!live || !id || !counts || isFinished) return kept;
  const share = (filesDone ?? 0) / Math.max(1, filesTotal ?? 1);
  return [{ id, startedAt: live.startedAt, counts, state: 'running', share }, ...kept];
}

function RunLine({ run }: { readonly run: RunEntry }) {
  const translate = useTranslate();
  const { imported, duplicates, failed } = run.counts;
  return (
    <>
      {(imported > 0 || run.state !== 'running') && (
        <span className="run-counts">{translate('import.runLabel', { imported })}</span>
      )}
      <span className="run-more">
        {run.state === 'running' && <span className="run-now">{translate('import.runNow')}</span>}
        {run.state === 'interrupted' && (
          <span className="run-failed">{translate('import.runInterrupted')}</span>
        )}
        {failed > 0 && <span className="run-failed">{translate('import.runFailed', { failed })}</span>}
        {duplicates > 0 && <span>{translate('import.runDuplicates', { duplicates })}</span>}
      </span>
      {run.state === 'running' && (
        <span className="run-track" aria-hidden>
          <span style={{ inlineSize: `${Math.round(run.share * 100)}%` }} />
        </span>
      )}
    </>
  );
}

/** Every import there was, to look at again. */
export function RunList() {
  const translate = useTranslate();
  const language = useLanguage();
  const state = useImports();
  return (
    <div className="run-list">
      <h2 className="run-list-title">{translate('import.runs')}</h2>
      <ListBox
        className="run-list-box"
        aria-label={translate('import.runs')}
        items={runEntries(state)}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={state.shownId ? [state.shownId] : []}
        onSelectionChange={(keys) => {
          const chosen = runEntries(state).find((run) => keys !== 'all' && keys.has(run.id));
          if (chosen) void imports.show(chosen.id);
        }}
      >
        {(run) => {
          const when = formatInstant(run.startedAt, language);
          return (
            <ListBoxItem className="run" id={run.id} textValue={when}>
              <span className="run-when">{when}</span>
              <RunLine run={run} />
            </ListBoxItem>
          );
        }}
      </ListBox>
      <p className="run-list-hint">{translate('import.runsHint')}</p>
    </div>
  );
}
