import { availableParallelism } from 'node:os';
import { AppError } from '../../shared/errors.ts';
import { descriptionSchema } from '../../shared/model/document.ts';
import type { DocumentId, ImportId, Sha256 } from '../../shared/model/ids.ts';
import type { ImportReport, ImportResult } from '../../shared/model/import.ts';
import type { ModelCode } from '../../shared/model/recognition-models.ts';
import type { Archive } from './archive.ts';
import { beginAhead } from './begin-ahead.ts';
import { createBatch, type Batch, type Outcome } from './import-batch.ts';
import type { SaidByImporter } from './import-document.ts';
import { importOne, type ImportContext } from './import-one.ts';
import { createTally, type ImportProgress } from './import-progress.ts';
import { readInOrder } from './import-read.ts';
import { newImportId } from './new-id.ts';
import type { StartParser } from './parser-host.ts';
import { createParserPool } from './parser-pool.ts';
import { requireWritable } from './require-writable.ts';
import { createTurns } from './turns.ts';
import { walkFiles, type WalkedFile } from './walk-files.ts';

export interface ImportOptions extends SaidByImporter {
  readonly startParser: StartParser;
  /** How many files are parsed at once, each in a process of its own; left out, as many as the machine has cores. */
  readonly jobs?: number | undefined;
  /** A file, by its path inside what is imported, that only describes the others. */
  readonly leaveOut?: string | undefined;
  /** The run's id, where the caller must know it before it ends. */
  readonly id?: ImportId;
  /** The models with which text in pictures is read; none of them: it is not read. Left out, its language is found. */
  readonly models?: readonly ModelCode[] | undefined;
  /** Reads and tells everything, writes nothing: not even the report. */
  readonly isDryRun?: boolean;
  /** Stops the run after what is at hand; what was imported stays, and the report says so. */
  readonly signal?: AbortSignal | undefined;
  /** Called for each file, in order, once its document is durable. */
  readonly onResult?: (result: ImportResult) => void;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** What the files in hand may hold together, in bytes. */
const mostAhead = 64 * 1024 * 1024;

/**
 * Imports files and folders: every file gets a result, and one bad file stops nothing. A file whose bytes are in the
 * archive already, or came earlier in the run, is a duplicate. Resolves to the report, which stays in the archive.
 * Throws wrong-usage for a language that is none, and what the archive throws (no-space, read-only): what was told as
 * imported by then is safe.
 */
export async function importFiles(
  archive: Archive,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportReport> {
  const { kind, language, describe, models, signal } = options;
  const { isDryRun = false, jobs = availableParallelism() } = options;
  checkLanguage(language);
  if (!isDryRun) requireWritable(archive);
  const id = options.id ?? newImportId();
  const startedAt = new Date().toISOString();
  const results: ImportResult[] = [];
  const walked = await walkFiles(paths, { except: archive.path, signal });
  const files = walked.filter(({ path }) => path !== options.leaveOut);
  const tally = createTally(id, files, options.onProgress);
  const batch = createBatch(archive, (result) => {
    results.push(result);
    tally.count(result);
    options.onResult?.(result);
  });

  const host = createParserPool(options.startParser, { jobs });
  const said = { kind, language, describe };
  const recognition = {
    ...(models && { models: [...models] }),
    languages: language === undefined ? [] : [language],
  };
  const known = knownOriginals(archive);
  const takeTurn = createTurns<Sha256>();
  const ended = new AbortController();
  const context: ImportContext = {
    importId: id,
    host,
    said,
    recognition,
    known,
    takeTurn,
    isDryRun,
    startParser: options.startParser,
    signal: ended.signal,
  };
  const read = readInOrder();
  const stop = () => {
    host.close();
    ended.abort();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    tally.tell();
    const begin = (file: WalkedFile) => importOne(file, read(file), context);
    files: for (const { file, results } of beginAhead(files, begin, { files: jobs, bytes: mostAhead })) {
      if (signal?.aborted) break;
      for await (const outcome of withoutDelay(results, batch)) {
        // Stopped in the middle of this file: it was not read to its end, so nothing is said of it.
        if (signal?.aborted && outcome.result.status === 'failed') break files;
        batch.add(outcome);
        if (batch.isDue()) await batch.flush();
      }
      tally.passed(file);
    }
    await batch.flush();
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }

  const finishedAt = new Date().toISOString();
  const report: ImportReport = { schemaVersion: 1, id, startedAt, finishedAt, results };
  if (!isDryRun)
    await archive.records.commit('documents-imported', [{ collection: 'imports', id, after: report }]);
  tally.finish();
  return report;
}

function checkLanguage(language: string | undefined): void {
  if (language === undefined || descriptionSchema.shape.languages.safeParse([language]).success) return;
  throw new AppError('wrong-usage', { reason: `“${language}” is no language tag such as es or zh-Hans` });
}

function knownOriginals(archive: Archive): Map<Sha256, DocumentId | null> {
  const known = new Map<Sha256, DocumentId | null>();
  for (const { provenance, id } of archive.records.all('documents')) known.set(provenance.sha256, id);
  return known;
}

/** Hands outcomes on; one that takes long must not keep those before it from becoming safe. */
async function* withoutDelay(outcomes: AsyncIterable<Outcome>, batch: Batch): AsyncGenerator<Outcome> {
  const rest = outcomes[Symbol.asyncIterator]();
  for (;;) {
    const next = rest.next();
    if (!(await isDoneWithin(next, 2000))) await batch.flush();
    const step = await next;
    if (step.done === true) return;
    yield step.value;
  }
}

function isDoneWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  return Promise.race([work.then(() => true), late]).finally(() => {
    clearTimeout(timer);
  });
}
