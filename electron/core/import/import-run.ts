import type { DocumentId, ImportId, Sha256 } from '../../../shared/model/ids.ts';
import type { ImportReport, ImportResult, ImportSource } from '../../../shared/model/import.ts';
import type { Archive } from '../archive.ts';
import { beginAhead } from './begin-ahead.ts';
import { createBatch, type Batch, type Outcome } from './import-batch.ts';
import { joinDescribed, type SaidByImporter } from './import-document.ts';
import { filesLeft } from './files-left.ts';
import { importOne } from './import-one.ts';
import { createTally, type ImportProgress } from './import-progress.ts';
import { readInOrder } from './import-read.ts';
import { createRunRecord } from './import-record.ts';
import { keepTable } from './kept-table.ts';
import { describeByReferences } from './reference-files.ts';
import type { StartParser } from './parser-host.ts';
import { openKnownPairs, type KnownPairs } from '../near/kept-pairs.ts';
import { openNearTexts, type NearTexts } from '../near/near-texts.ts';
import type { KeptDocument } from '../indexing/indexing.ts';
import type { Pause } from './pause.ts';
import { createParserPool } from './parser-pool.ts';
import { createTurns } from './turns.ts';
import { walkFiles, type WalkedFile } from './walk-files.ts';

/** A run to begin, or one that goes on after what became of its files so far. */
export interface RunToDo {
  readonly id: ImportId;
  readonly startedAt: string;
  readonly source: ImportSource;
  readonly told: readonly ImportResult[];
}

export interface RunTools {
  readonly startParser: StartParser;
  readonly jobs: number;
  readonly isDryRun: boolean;
  readonly describe: SaidByImporter['describe'];
  /** The paths that `describe` knows, those inside other files among them. */
  readonly described: readonly string[];
  /** A file, by its path inside what is imported, that only describes the others. */
  readonly leaveOut: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly pause: Pause | undefined;
  readonly onKept: ((kept: readonly KeptDocument[]) => void) | undefined;
  readonly onResult: (result: ImportResult) => void;
  readonly onProgress: (progress: ImportProgress) => void;
}

/** What the files in hand may hold together, in bytes. */
const mostAhead = 64 * 1024 * 1024;
/** Several files smaller than this are in hand in the place of one: else a parser would wait for each of them. */
const smallFile = 256 * 1024;

/** Does a run, or what is left of it, and keeps its report as it goes. Resolves to the whole report. */
export async function doRun(archive: Archive, todo: RunToDo, tools: RunTools): Promise<ImportReport> {
  const { id, startedAt, source, told } = todo;
  const { jobs, isDryRun, signal } = tools;
  const walked = await walkFiles(source.roots, { except: archive.path, signal });
  const files = walked.filter(({ path }) => path !== tools.leaveOut);
  const left = filesLeft(files, told);
  const tally = createTally({ id, files, left, told }, tools.onProgress);
  const run = { schemaVersion: 1, id, startedAt, filesTotal: files.length } as const;
  const describe = await describeOf(files, todo, tools);
  const record = isDryRun
    ? undefined
    : createRunRecord(archive, {
        run,
        source: await withTable(archive, todo, { tools: { ...tools, describe }, files }),
        isKept: told.length > 0,
      });
  const results = [...told];
  const onResult = (result: ImportResult) => {
    results.push(result);
    tally.count(result);
    tools.onResult(result);
  };
  const report = (batched: readonly ImportResult[]) => record?.changes(batched) ?? [];
  const batch = createBatch(archive, { onResult, onKept: tools.onKept, report });
  const host = createParserPool(tools.startParser, { jobs });
  const ended = new AbortController();
  const stop = () => {
    host.close();
    ended.abort();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    tally.tell();
    const { startParser } = tools;
    const context = {
      ...contextOf(archive, todo, describe),
      host,
      isDryRun,
      startParser,
      signal: ended.signal,
    };
    const read = readInOrder();
    const begin = (file: WalkedFile) => afterPause(tools, () => importOne(file, read(file), context));
    const isTold = toldBefore(told);
    const ahead = { files: jobs, small: smallFile, bytes: mostAhead };
    const near = isDryRun ? null : await openNearTexts(archive, signal);
    const pairs = openKnownPairs(archive);
    let last: Uint8Array | undefined;
    files: for (const begun of beginAhead(left, begin, ahead)) {
      if (signal?.aborted) break;
      for await (const outcome of withoutDelay(begun.results, batch)) {
        // Stopped in the middle of this file: it was not read to its end, so nothing is said of it.
        if (signal?.aborted && outcome.result.status === 'failed') break files;
        // The documents of one file become safe together: afterwards its bytes are known, and nothing is looked for in it.
        const original = outcome.document?.original;
        const isSameFile = original !== undefined && original === last;
        if (batch.isDue() && !isSameFile) await batch.begin();
        if (!isTold(outcome)) batch.add(near ? await withNear(outcome, near, pairs) : outcome);
        last = original;
      }
      // One that was held back until the stop was never begun.
      if (!signal?.aborted) tally.passed(begun.file);
    }
    await batch.flush();
    await near?.save();
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
  const end = { finishedAt: new Date().toISOString(), ...(signal?.aborted && { isStopped: true }) };
  await record?.finish(end);
  tally.finish();
  return { ...run, ...end, results };
}

/** What is said of the files: by the table that was given, and by lists of references among them what it does not say. */
async function describeOf(
  files: readonly WalkedFile[],
  { source }: RunToDo,
  { describe, startParser }: RunTools,
): Promise<RunTools['describe']> {
  // A run that goes on has kept what was said when it began.
  if (source.table !== undefined) return describe;
  const byReferences = await describeByReferences(files, startParser);
  if (!byReferences || !describe) return describe ?? byReferences;
  return (path) => joinDescribed(describe(path), byReferences(path));
}

/** A run's source, with what a table says of its files where one does. */
async function withTable(
  archive: Archive,
  { source }: RunToDo,
  { tools, files }: { readonly tools: RunTools; readonly files: readonly WalkedFile[] },
): Promise<ImportSource> {
  const { describe, described, leaveOut } = tools;
  if (!describe || source.table !== undefined) return source;
  const paths = new Set([...files.map(({ path }) => path), ...described]);
  return { ...source, table: await keepTable(archive, { describe, leaveOut }, [...paths]) };
}

/** Begins nothing while the run is paused, and nothing at all once it is stopped. */
async function* afterPause(
  { pause, signal }: Pick<RunTools, 'pause' | 'signal'>,
  begin: () => AsyncGenerator<Outcome>,
): AsyncGenerator<Outcome> {
  await pause?.passed(signal);
  if (signal?.aborted !== true) yield* begin();
}

function contextOf(archive: Archive, { id, source }: RunToDo, describe: SaidByImporter['describe']) {
  const { kind, language, models, within } = source;
  const known = new Map<Sha256, DocumentId | null>();
  for (const { provenance, id: document } of archive.records.all('documents')) {
    known.set(provenance.sha256, document);
  }
  const languages = language === undefined ? [] : [language];
  const recognition = { ...(models && { models }), languages };
  return {
    importId: id,
    said: { kind, language, describe },
    recognition,
    within,
    known,
    takeTurn: createTurns<Sha256>(),
  };
}

/** An outcome that tells which documents have nearly the same text as its own, and of which that is known and well. */
async function withNear(outcome: Outcome, texts: NearTexts, pairs: KnownPairs): Promise<Outcome> {
  const { result, document } = outcome;
  const { id } = result;
  if (!document || id === undefined) return outcome;
  pairs.take(id, document.sha256, document.content);
  const near = await texts.take(id, document.content);
  if (near.length === 0) return outcome;
  const told = near.map(async (each) =>
    (await pairs.isKept(each.id, id)) ? { ...each, isKept: true } : each,
  );
  return { ...outcome, result: { ...result, near: await Promise.all(told) } };
}

/** Of a file that is looked into again, what is in the report already is not said twice. */
function toldBefore(told: readonly ImportResult[]): (outcome: Outcome) => boolean {
  const files = new Set(told.map(({ file }) => file));
  return ({ result }) => result.status !== 'imported' && files.has(result.file);
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
