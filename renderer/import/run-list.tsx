import { Collection } from 'react-aria-components/Collection';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { ImportCounts } from '../../shared/model/import.ts';
import type { ImportId } from '../../shared/model/ids.ts';
import { formatInstant } from '../ui/format-date.ts';
import { useLanguage, useTranslate } from '../ui/use-translate.tsx';
import type { ImportState } from './import-store.ts';
import { imports, useImports } from './imports.ts';
import { queue, useQueue } from './queue.ts';
import './run-list.css';

/** No run has it for its id. */
const queueKey = 'queue';

interface RunEntry {
  readonly id: ImportId;
  readonly startedAt: string;
  readonly counts: ImportCounts;
  readonly state: 'running' | 'paused' | 'finished' | 'stopped' | 'interrupted' | 'undone';
  /** From 0 to 1. */
  readonly share: number;
}

type KeptRun = NonNullable<ImportState['earlier']>[number];

/** The runs, newest first; the one that goes on stands among them before the archive lists it. */
function runEntries({ live, earlier }: ImportState): readonly RunEntry[] {
  const { id, isFinished, isPaused, counts, filesDone, filesTotal } = live?.progress ?? {};
  const kept = (earlier ?? [])
    .filter((run) => run.id !== id || isFinished)
    .map((run): RunEntry => ({
      id: run.id,
      startedAt: run.startedAt,
      counts: run.counts,
      state: endOf(run),
      share: 1,
    }));
  if (!live || !id || !counts || isFinished) return kept;
  const share = (filesDone ?? 0) / Math.max(1, filesTotal ?? 1);
  const state = isPaused === true ? 'paused' : 'running';
  return [{ id, startedAt: live.startedAt, counts, state, share }, ...kept];
}

function endOf(run: KeptRun): RunEntry['state'] {
  if (run.finishedAt === undefined) return 'interrupted';
  if (run.counts.imported > 0 && !run.hasDocuments) return 'undone';
  return run.isStopped === true ? 'stopped' : 'finished';
}

function RunLine({ run }: { readonly run: RunEntry }) {
  const translate = useTranslate();
  const { imported, duplicates, failed } = run.counts;
  const isGoingOn = run.state === 'running' || run.state === 'paused';
  return (
    <>
      {(imported > 0 || !isGoingOn) && (
        <span className="run-counts">{translate('import.runLabel', { imported })}</span>
      )}
      <span className="run-more">
        {isGoingOn && <span className="run-now">{translate(`import.run.${run.state}`)}</span>}
        {run.state === 'interrupted' && (
          <span className="run-failed">{translate('import.run.interrupted')}</span>
        )}
        {(run.state === 'stopped' || run.state === 'undone') && (
          <span>{translate(`import.run.${run.state}`)}</span>
        )}
        {failed > 0 && <span className="run-failed">{translate('import.runFailed', { failed })}</span>}
        {duplicates > 0 && <span>{translate('import.runDuplicates', { duplicates })}</span>}
      </span>
      {isGoingOn && (
        <span className="run-track" aria-hidden>
          <span style={{ inlineSize: `${Math.round(run.share * 100)}%` }} />
        </span>
      )}
    </>
  );
}

/** Every import there was, to look at again, and before them the one that is being prepared. */
export function RunList() {
  const translate = useTranslate();
  const language = useLanguage();
  const state = useImports();
  const { items, isShown } = useQueue();
  const chosen = isShown ? queueKey : state.shownId;
  return (
    <div className="run-list">
      <h2 className="run-list-title">{translate('import.runs')}</h2>
      <ListBox
        className="run-list-box"
        aria-label={translate('import.runs')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const run = runEntries(state).find(({ id }) => keys !== 'all' && keys.has(id));
          queue.show(run === undefined);
          if (run) void imports.show(run.id);
        }}
      >
        {items.length > 0 && (
          <ListBoxItem className="run" id={queueKey} textValue={translate('import.queue')}>
            <span className="run-counts">{translate('import.queue')}</span>
            <span className="run-more">{translate('import.queue.waiting', { count: items.length })}</span>
          </ListBoxItem>
        )}
        <Collection items={runEntries(state)}>
          {(run) => {
            const when = formatInstant(run.startedAt, language);
            return (
              <ListBoxItem className="run" id={run.id} textValue={when}>
                <span className="run-when">{when}</span>
                <RunLine run={run} />
              </ListBoxItem>
            );
          }}
        </Collection>
      </ListBox>
      <p className="run-list-hint">{translate('import.runsHint')}</p>
    </div>
  );
}
