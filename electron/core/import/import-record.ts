import type { Change } from '../../../shared/model/activity.ts';
import type { ImportReport, ImportResult, ImportSource } from '../../../shared/model/import.ts';
import type { Archive } from '../archive.ts';
import { newImportId } from '../new-id.ts';

/** How a run's report comes into the archive, batch by batch: no result is written twice, however long the run is. */
export interface RunRecord {
  /** What belongs into the commit that makes these results durable. */
  changes(results: readonly ImportResult[]): readonly Change[];
  /** Writes that the run has ended. */
  finish(end: Pick<ImportReport, 'finishedAt' | 'isStopped'>): Promise<void>;
}

export interface RecordedRun {
  readonly run: Pick<ImportReport, 'schemaVersion' | 'id' | 'startedAt' | 'filesTotal'>;
  readonly source: ImportSource;
  /** Whether the archive has its record already: it goes on. */
  readonly isKept: boolean;
}

export function createRunRecord(archive: Archive, { run, source, isKept }: RecordedRun): RunRecord {
  const record = { ...run, source, results: [] };
  const change = (after: typeof record & Partial<ImportReport>): Change => ({
    collection: 'imports',
    id: run.id,
    after,
  });
  let isBegun = isKept;
  return {
    changes: (results) => {
      const changes = isBegun ? [] : [change(record)];
      isBegun = true;
      if (results.length === 0) return changes;
      const part = { ...record, id: newImportId(), partOf: run.id, results };
      return [...changes, { collection: 'imports', id: part.id, after: { ...part, source: undefined } }];
    },
    finish: async (end) => {
      const { table, ...asked } = source;
      const isOver = end.isStopped !== true && table !== undefined;
      const last = isOver ? { ...record, source: asked } : record;
      await archive.records.commit('documents-imported', [change({ ...last, ...end })]);
      // One that stays costs room until the next check, and nothing else.
      if (isOver) await archive.objects.remove(table).catch(() => undefined);
    },
  };
}
