import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { descriptionSchema } from '../../../shared/model/document.ts';
import type { ImportId } from '../../../shared/model/ids.ts';
import type { ImportReport, ImportResult } from '../../../shared/model/import.ts';
import type { ModelCode } from '../../../shared/model/recognition-models.ts';
import type { Archive } from '../archive.ts';
import type { KeptDocument } from '../indexing/indexing.ts';
import type { SaidByImporter } from './import-document.ts';
import type { ImportProgress } from './import-progress.ts';
import { keptTable } from './kept-table.ts';
import { unfinishedRun } from './import-reports.ts';
import { doRun, type RunTools } from './import-run.ts';
import { newImportId } from '../new-id.ts';
import type { StartParser } from './parser-host.ts';
import type { Pause } from './pause.ts';
import { requireWritable } from '../storage/require-writable.ts';

export interface ImportOptions extends SaidByImporter {
  readonly startParser: StartParser;
  /** How many files are parsed at once, each in a process of its own; left out, as many as the machine has cores. */
  readonly jobs?: number | undefined;
  /** The paths that `describe` knows inside other files (ZIPs, mails), so that they are kept with the run. */
  readonly described?: readonly string[] | undefined;
  /** A file, by its path inside what is imported, that only describes the others. */
  readonly leaveOut?: string | undefined;
  /** Of a ZIP, only the files whose paths (with the ZIP's name) begin with this. */
  readonly within?: string | undefined;
  /** The run's id, where the caller must know it before it ends. */
  readonly id?: ImportId;
  /** The models with which text in pictures is read; none of them: it is not read. Left out, its language is found. */
  readonly models?: readonly ModelCode[] | undefined;
  /** Reads and tells everything, writes nothing: not even the report. */
  readonly isDryRun?: boolean;
  /** Stops the run after what is at hand; what was imported stays, and the report says so. */
  readonly signal?: AbortSignal | undefined;
  /** While it is held, no file is begun; those that were are finished and kept. */
  readonly pause?: Pause | undefined;
  /** Called with documents that have just become durable, for who makes an index meanwhile. */
  readonly onKept?: (kept: readonly KeptDocument[]) => void;
  /** Called for each file, in order, once its document is durable. */
  readonly onResult?: (result: ImportResult) => void;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/**
 * Imports files and folders: every file gets a result, and one bad file stops nothing. A file whose bytes are in the
 * archive already, or came earlier in the run, is a duplicate. Resolves to the report, which stays in the archive.
 * Throws wrong-usage for a language that is none, and what the archive throws (no-space, read-only): what was told as
 * imported by then is safe, and the run can go on.
 */
export async function importFiles(
  archive: Archive,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportReport> {
  const { kind, language, models, within, isDryRun = false } = options;
  checkLanguage(language);
  if (!isDryRun) requireWritable(archive);
  const roots = paths.map((path) => resolve(path));
  const source = { roots, kind, language, within, ...(models && { models: [...models] }) };
  const run = { id: options.id ?? newImportId(), startedAt: new Date().toISOString(), source, told: [] };
  return doRun(archive, run, toolsOf(options));
}

/**
 * Goes on with a run that was stopped or ended in a crash, as it was asked for then: the newest unless `id` names
 * one, with what a table said of its files. What it told is not told again; it keeps its id and its report.
 * Throws import-ended, and as `importFiles`.
 */
export async function resumeImport(
  archive: Archive,
  options: Omit<ImportOptions, keyof SaidByImporter | 'described' | 'leaveOut' | 'models' | 'isDryRun'>,
): Promise<ImportReport> {
  requireWritable(archive);
  const { report, source } = unfinishedRun(archive, options.id);
  const { id, startedAt, results } = report;
  const table = source.table === undefined ? {} : await keptTable(archive, source.table);
  return doRun(archive, { id, startedAt, source, told: results }, toolsOf({ ...options, ...table }));
}

function toolsOf(options: ImportOptions): RunTools {
  const { startParser, signal, pause, jobs = availableParallelism(), isDryRun = false } = options;
  const { onKept, onResult = nothing, onProgress = nothing, describe, described = [], leaveOut } = options;
  const given = { describe, described, leaveOut };
  return { startParser, signal, pause, jobs, isDryRun, ...given, onKept, onResult, onProgress };
}

function nothing(): void {
  // Nobody listens.
}

function checkLanguage(language: string | undefined): void {
  if (language === undefined || descriptionSchema.shape.languages.safeParse([language]).success) return;
  throw new AppError('wrong-usage', { reason: `“${language}” is no language tag such as es or zh-Hans` });
}
