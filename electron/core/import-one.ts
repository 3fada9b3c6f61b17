import { failureOf, type Failure } from '../../shared/errors.ts';
import type { DocumentId, ImportId, Sha256 } from '../../shared/model/ids.ts';
import type { RecognitionWish } from '../../shared/model/recognition.ts';
import { detectFormat } from './detect-format.ts';
import { formatLabel } from './formats.ts';
import type { Outcome } from './import-batch.ts';
import { newDocument, type SaidByImporter } from './import-document.ts';
import type { ReadFile } from './import-read.ts';
import type { ParserHost } from './parser-host.ts';
import type { WalkedFile } from './walk-files.ts';

/** What the files of one run share. */
export interface ImportContext {
  readonly importId: ImportId;
  readonly host: ParserHost;
  readonly said: SaidByImporter;
  readonly recognition: RecognitionWish;
  /** The document of each original, of the archive and of this run; null for one that a dry run only pretends. */
  readonly known: Map<Sha256, DocumentId | null>;
  readonly isDryRun: boolean;
}

/** What comes of a file: a document, a duplicate, or an error. Nothing is written. */
export async function importOne(
  file: WalkedFile,
  reading: Promise<ReadFile>,
  context: ImportContext,
): Promise<Outcome> {
  const outcome = readingToOutcome(file, reading, context);
  return outcome.catch((error: unknown) => {
    const failure = failureOfFile(failureOf(error), file);
    const status = failure.code === 'file-is-link' ? 'skipped' : 'failed';
    return { result: { file: file.path, status, error: failure } };
  });
}

async function readingToOutcome(
  { path }: WalkedFile,
  reading: Promise<ReadFile>,
  { importId, host, said, recognition, known, isDryRun }: ImportContext,
): Promise<Outcome> {
  const { bytes, sha256 } = await reading;
  const earlier = known.get(sha256);
  if (earlier !== undefined) {
    return { result: { file: path, status: 'duplicate', ...(earlier === null ? {} : { id: earlier }) } };
  }
  const format = await detectFormat(bytes, path);
  const parsed = await host.parse({ format, fileName: path, bytes, recognition });
  const { id, kind, make } = newDocument(
    { parsed, format, path, bytes: bytes.length, sha256, importId },
    said,
  );
  known.set(sha256, isDryRun ? null : id);
  const { recognition: how } = parsed;
  const made = { file: path, status: 'imported', kind, ...(how && { confidence: how.confidence }) } as const;
  if (isDryRun) return { result: made };
  return {
    result: { ...made, id },
    document: { make, original: bytes, content: parsed.content, layer: parsed.layer },
  };
}

/** A failure's details as its sentence needs them: the path as the report has it, the format as people call it. */
function failureOfFile({ code, details }: Failure, { path }: WalkedFile): Failure {
  const format = details['format'];
  const named = typeof format === 'string' ? { format: formatLabel(format) } : {};
  return { code, details: { ...details, ...named, file: path } };
}
