import type { ExchangeFormat } from '../../../shared/exchange/exchange-format.ts';
import { fieldsLost } from '../../../shared/exchange/exchange-formats.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { Archive } from '../archive.ts';
import { getDocument } from '../documents.ts';
import { throwIfStopped } from '../stop.ts';
import { writeFileAnew } from './new-file.ts';

export interface ExportOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: { readonly done: number; readonly of: number }) => void;
}

export interface Exported {
  readonly documents: number;
  readonly files: number;
  /** Of all files together. */
  readonly bytes: number;
  /** Fields that at least one document has and the format does not carry, by their paths. */
  readonly lost: readonly string[];
}

/** Records one after the other, in this order, with what each of them loses. Errors: `document-missing`, `stopped`. */
export async function eachRecord(
  archive: Archive,
  ids: readonly string[],
  asked: ExportOptions & {
    readonly format: Pick<ExchangeFormat, 'carries'>;
    readonly use: (document: Document, index: number) => unknown;
  },
): Promise<Pick<Exported, 'documents' | 'lost'>> {
  const { format, use, signal, onProgress } = asked;
  const lost = new Set<string>();
  for (const [index, id] of ids.entries()) {
    throwIfStopped(signal);
    const document = getDocument(archive, id);
    for (const path of fieldsLost(document, format)) lost.add(path);
    await use(document, index);
    onProgress?.({ done: index + 1, of: ids.length });
  }
  return { documents: ids.length, lost: [...lost].sort() };
}

/**
 * Writes records, in this order, into one file that must not be there yet; durable when it resolves, and gone again
 * when it does not. Errors: `file-exists`, `file-not-written`, `document-missing`, `stopped`.
 */
export async function exportFile(
  archive: Archive,
  ids: readonly string[],
  asked: ExportOptions & { readonly file: string; readonly format: ExchangeFormat },
): Promise<Exported> {
  const { file, format } = asked;
  const [before, between, behind] = format.frame;
  let about: Pick<Exported, 'documents' | 'lost'> = { documents: 0, lost: [] };
  const bytes = await writeFileAnew(file, async (write) => {
    await write(before);
    about = await eachRecord(archive, ids, {
      ...asked,
      use: (document, index) => write(`${index === 0 ? '' : between}${format.write(document)}`),
    });
    await write(behind);
  });
  return { ...about, files: 1, bytes };
}
