import type { RunLine } from '../../../shared/ipc/import-requests.ts';
import { countResults, type ImportReport } from '../../../shared/model/import.ts';
import type { Archive } from '../archive.ts';
import { importReports } from './import-reports.ts';

/** All runs, oldest first, as lines of a list. */
export function runLines(archive: Archive): RunLine[] {
  return importReports(archive).map((report) => runLine(archive, report));
}

/** A run in a line: without its results. */
export function runLine({ records }: Pick<Archive, 'records'>, report: ImportReport): RunLine {
  const { results, ...line } = report;
  const isEnded = line.finishedAt !== undefined && line.isStopped !== true;
  return {
    ...line,
    counts: countResults(results),
    hasDocuments: results.some(
      ({ status, id }) =>
        status === 'imported' && id !== undefined && records.get('documents', id) !== undefined,
    ),
    canGoOn: !isEnded && records.get('imports', line.id)?.source !== undefined,
  };
}
