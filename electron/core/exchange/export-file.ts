import { open, rm } from 'node:fs/promises';
import { AppError } from '../../../shared/errors.ts';
import type { ExchangeFormat } from '../../../shared/exchange/exchange-format.ts';
import { fieldsLost } from '../../../shared/exchange/exchange-formats.ts';
import type { Archive } from '../archive.ts';
import { newFileError } from '../disk/new-file.ts';
import { getDocument } from '../documents.ts';
import { throwIfStopped } from '../stop.ts';

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

/**
 * Writes records, in this order, into one file that must not be there yet; durable when it resolves, and gone again
 * when it does not. Errors: `file-exists`, `file-not-written`, `document-missing`, `stopped`.
 */
export async function exportFile(
  archive: Archive,
  ids: readonly string[],
  asked: ExportOptions & { readonly file: string; readonly format: ExchangeFormat },
): Promise<Exported> {
  const { file, format, signal, onProgress } = asked;
  const [before, between, behind] = format.frame;
  const lost = new Set<string>();
  const handle = await open(file, 'wx').catch((cause: unknown) => {
    throw newFileError(file, cause);
  });
  let bytes = 0;
  const write = async (text: string) => {
    bytes += (await handle.write(text)).bytesWritten;
  };
  try {
    await write(before);
    for (const [index, id] of ids.entries()) {
      throwIfStopped(signal);
      const document = getDocument(archive, id);
      for (const path of fieldsLost(document, format)) lost.add(path);
      await write(`${index === 0 ? '' : between}${format.write(document)}`);
      onProgress?.({ done: index + 1, of: ids.length });
    }
    await write(behind);
    await handle.sync();
    await handle.close();
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(file, { force: true });
    throw error instanceof AppError ? error : newFileError(file, error);
  }
  return { documents: ids.length, files: 1, bytes, lost: [...lost].sort() };
}
