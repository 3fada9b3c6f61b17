import { AppError } from '../../../shared/errors.ts';
import type { ImportId } from '../../../shared/model/ids.ts';
import {
  importReportSchema,
  type ImportReport,
  type ImportResult,
  type ImportSource,
} from '../../../shared/model/import.ts';
import type { Archive } from '../archive.ts';
import { isKeptPair } from '../near/kept-pairs.ts';

/** The reports of all runs, oldest first, each with all its results so far and without a path of a machine. */
export function importReports(archive: Archive): ImportReport[] {
  const runs = [];
  const parts = new Map<ImportId, ImportResult[]>();
  for (const record of archive.records.all('imports')) {
    const { partOf, results } = record;
    if (partOf === undefined) runs.push(importReportSchema.parse(record));
    else parts.set(partOf, [...(parts.get(partOf) ?? []), ...results]);
  }
  const told = withDecisions(archive);
  return runs.map((run) => ({ ...run, results: [...run.results, ...(parts.get(run.id) ?? [])].map(told) }));
}

/** One run's report; undefined for one that there is not. */
export function importReport(archive: Archive, id: string): ImportReport | undefined {
  const run = archive.records.get('imports', id);
  if (!run || run.partOf !== undefined) return undefined;
  const report = importReportSchema.parse(run);
  const results = [...report.results];
  for (const part of archive.records.all('imports')) if (part.partOf === id) results.push(...part.results);
  return { ...report, results: results.map(withDecisions(archive)) };
}

/** A result as it stands today: of which pairs somebody said since that both are kept. */
function withDecisions(archive: Archive): (result: ImportResult) => ImportResult {
  const isKeptNow = isKeptPair(archive);
  return (result) => {
    const { id, near } = result;
    if (id === undefined || !near) return result;
    return {
      ...result,
      near: near.map((each) => (isKeptNow(each.id, id) ? { ...each, isKept: true } : each)),
    };
  };
}

/** A run that can go on: what it was asked, and what became of each file so far. */
export interface UnfinishedRun {
  readonly report: ImportReport;
  readonly source: ImportSource;
}

/** A run that was stopped or ended in a crash: the newest unless named. Throws import-ended when there is none. */
export function unfinishedRun(archive: Archive, id?: ImportId): UnfinishedRun {
  const runs = [...archive.records.all('imports')].filter(
    (run) => (run.finishedAt === undefined || run.isStopped === true) && (id === undefined || run.id === id),
  );
  const last = runs.findLast(({ partOf }) => partOf === undefined);
  const report = last && importReport(archive, last.id);
  if (!last?.source || !report) throw new AppError('import-ended', { id: id ?? '' });
  return { report, source: last.source };
}
