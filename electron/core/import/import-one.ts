import { AppError, failureOf, type Failure } from '../../../shared/errors.ts';
import type { DocumentId, ImportId, Sha256 } from '../../../shared/model/ids.ts';
import type { Parsed } from '../../../shared/model/parsed.ts';
import type { RecognitionWish } from '../../../shared/model/recognition.ts';
import { detectFormat } from './detect-format.ts';
import { formatLabel } from '../../../shared/model/formats.ts';
import type { Outcome } from './import-batch.ts';
import { newDocument, type Attached, type SaidByImporter } from './import-document.ts';
import { withFixity, type ReadFile } from './import-read.ts';
import type { ParserHost, StartParser } from './parser-host.ts';
import type { TakeTurn } from './turns.ts';
import { unpackZip } from './unpack-zip.ts';

/** What the files of one run share. */
export interface ImportContext {
  readonly importId: ImportId;
  readonly host: ParserHost;
  readonly said: SaidByImporter;
  readonly recognition: RecognitionWish;
  /** The document of each original, of the archive and of this run; null for one that a dry run only pretends. */
  readonly known: Map<Sha256, DocumentId | null>;
  /** Files with the same bytes wait for each other: only the first becomes a document. */
  readonly takeTurn: TakeTurn<Sha256>;
  readonly isDryRun: boolean;
  /** Of the files of a ZIP, only those whose paths begin with this. */
  readonly within?: string | undefined;
  /** A ZIP is taken apart in a process of its own, which ends with the signal at the latest. */
  readonly startParser: StartParser;
  readonly signal: AbortSignal;
}

/** A file as it is imported: alone, or from inside another one. */
export interface FileToImport {
  /** The path inside what is imported; that of a file inside another begins with the other's. */
  readonly path: string;
  readonly attachedTo?: Attached;
  /** In how many files it lies: 0 for one of the disk. */
  readonly depth?: number;
  /** What is left to it of the outermost ZIP that it lies in. */
  readonly budget?: Budget;
}

interface Budget {
  bytes: number;
  files: number;
}

/** Files inside files inside files: nobody sends more, and a hostile file could go on for ever. */
const deepest = 2;

/**
 * What comes of a file, and then of each file inside it: a document, a duplicate, or an error. A duplicate is looked
 * into again, because a run may have been stopped between it and what it brings. Nothing is written.
 */
export async function* importOne(
  file: FileToImport,
  reading: Promise<ReadFile>,
  context: ImportContext,
): AsyncGenerator<Outcome, void, undefined> {
  const imported = await importAlone(file, reading, context).catch((error: unknown) => failed(file, error));
  if ('zip' in imported) {
    yield* importZip(file, imported.zip, context);
    return;
  }
  const { outcome, others, parts, id } = imported;
  yield outcome;
  yield* others;
  for (const { name, bytes } of parts) {
    const attachedTo = { document: id, reference: file.path };
    const inside = { path: `${file.path}/${name}`, attachedTo, depth: (file.depth ?? 0) + 1 };
    yield* importOne(inside, withFixity(new Uint8Array(bytes)), context);
  }
}

/** A ZIP is no document: each file in it is one, or what became of it. */
async function* importZip(
  file: FileToImport,
  bytes: Uint8Array,
  context: ImportContext,
): AsyncGenerator<Outcome, void, undefined> {
  const { attachedTo, depth = 0, budget = { bytes: mostUnfolded, files: mostFiles } } = file;
  const zip = unpackZip(context.startParser, file.path);
  const stop = () => {
    zip.close();
  };
  context.signal.addEventListener('abort', stop, { once: true });
  if (context.signal.aborted) stop();
  try {
    const entries = await zip.list(bytes);
    if (entries.length === 0) throw new AppError('file-empty', { file: file.path });
    for (const [index, { name, bytes: size, error }] of entries.entries()) {
      if (depth === 0 && !`${file.path}/${name}`.startsWith(context.within ?? '')) continue;
      const inside = {
        path: `${file.path}/${name}`,
        depth: depth + 1,
        budget,
        ...(attachedTo && { attachedTo }),
      };
      const read = async () => {
        if (error) throw new AppError(error.code, error.details);
        spend(budget, size);
        return withFixity(await zip.read(index));
      };
      yield* importOne(inside, read(), context);
    }
  } catch (error) {
    yield failed(file, error).outcome;
  } finally {
    context.signal.removeEventListener('abort', stop);
    zip.close();
  }
}

/** What a ZIP, with all ZIPs in it, may unfold to. */
const mostUnfolded = 2 * 1024 * 1024 * 1024;
const mostFiles = 10_000;

function spend(budget: Budget, size: number): void {
  budget.bytes -= size;
  budget.files -= 1;
  if (budget.bytes < 0) throw new AppError('file-too-large', { limit: '2 GiB' });
  if (budget.files < 0) throw new AppError('file-too-large', { limit: `${mostFiles} files` });
  if (size === 0) throw new AppError('file-empty');
}

type Made = Pick<Imported, 'outcome' | 'id'>;

interface Imported {
  readonly outcome: Outcome;
  /** The further documents of a file that holds many. */
  readonly others: readonly Outcome[];
  readonly parts: Parsed['parts'];
  readonly id?: DocumentId | undefined;
}

/** A ZIP: what is in it is to be imported. */
interface Unopened {
  readonly zip: Uint8Array;
}

function failed(file: FileToImport, error: unknown): Imported {
  const failure = failureOfFile(failureOf(error), file);
  const status = failure.code === 'file-is-link' ? 'skipped' : 'failed';
  return { outcome: { result: { file: file.path, status, error: failure } }, others: [], parts: [] };
}

async function importAlone(
  file: FileToImport,
  reading: Promise<ReadFile>,
  context: ImportContext,
): Promise<Imported | Unopened> {
  const read = await reading;
  return context.takeTurn(read.sha256, () => importRead(file, read, context));
}

async function importRead(
  file: FileToImport,
  { bytes, sha256 }: ReadFile,
  { importId, host, said, recognition, known, isDryRun }: ImportContext,
): Promise<Imported | Unopened> {
  const { path, attachedTo, depth = 0 } = file;
  if (depth > deepest) throw new AppError('file-too-deep', { file: path });
  const format = await detectFormat(bytes, path);
  if (format === 'zip') {
    if (depth >= deepest) throw new AppError('file-too-deep', { file: path });
    return { zip: bytes };
  }
  const parse = () => host.parse({ format, fileName: path, bytes, recognition });
  const earlier = known.get(sha256);
  if (earlier !== undefined) {
    const result = { file: path, status: 'duplicate', ...(earlier === null ? {} : { id: earlier }) } as const;
    const parts = format === 'eml' ? (await parse()).parts : [];
    return { outcome: { result }, others: [], parts, id: earlier ?? undefined };
  }
  const parsed = await parse();
  const read = { format, path, bytes: bytes.length, sha256, importId, attachedTo };
  const { others, parts, ...own } = parsed;
  const [first, ...rest] = [own, ...others].map((each, index): Made => {
    const { id, kind, make } = newDocument({ ...read, parsed: each }, said);
    const name = index === 0 ? path : `${path} (${index + 1})`;
    const { content, layer, recognition: how } = each;
    const made = {
      file: name,
      status: 'imported',
      kind,
      ...(how && (how.pages.length > 0 ? { confidence: how.confidence } : { isWithoutText: true })),
    } as const;
    if (isDryRun) return { outcome: { result: made } };
    const document = { make, original: bytes, sha256, content, layer };
    return { id, outcome: { result: { ...made, id }, document } };
  });
  if (!first) throw new Error('A file gave no document.');
  known.set(sha256, first.id ?? null);
  return { ...first, others: rest.map(({ outcome }) => outcome), parts };
}

/** A failure's details as its sentence needs them: the path as the report has it, the format as people call it. */
function failureOfFile({ code, details }: Failure, { path }: FileToImport): Failure {
  const format = details['format'];
  const named = typeof format === 'string' ? { format: formatLabel(format) } : {};
  return { code, details: { ...details, ...named, file: path } };
}
