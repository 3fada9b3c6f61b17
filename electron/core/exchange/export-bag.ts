import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { AppError } from '../../../shared/errors.ts';
import { jsonLdFile } from '../../../shared/exchange/json-ld.ts';
import { plainText } from '../../../shared/model/content.ts';
import type { Archive } from '../archive.ts';
import { systemCode } from '../disk/storage-error.ts';
import { documentContent, documentOriginal, getDocument } from '../documents.ts';
import { throwIfStopped } from '../stop.ts';
import { bagWriter, type BagWriter } from './bagit/bag-writer.ts';
import { notWritten, type Exported, type ExportOptions } from './export-file.ts';
import { portableFileName } from './file-name.ts';

/**
 * Writes documents as a bag: for each its original bit for bit, its text and its record, in a folder of its own. The
 * folder must not be there yet, or be empty; until all is written and durable it is called `….unfinished`, and a run
 * that fails or is stopped takes that away. What is in a bag is not sealed.
 * Errors: `file-exists`, `file-not-written`, `document-missing`, `archive-damaged`, `stopped`.
 */
export async function exportBag(
  archive: Archive,
  ids: readonly string[],
  asked: ExportOptions & { readonly folder: string },
): Promise<Exported> {
  const { folder, signal, onProgress } = asked;
  const unfinished = `${folder}.unfinished`;
  await requireFree(folder);
  await requireFree(unfinished);
  try {
    await mkdir(unfinished, { recursive: true });
    const bag = bagWriter(unfinished);
    for (const [index, id] of ids.entries()) {
      throwIfStopped(signal);
      await addDocument(bag, archive, id);
      onProgress?.({ done: index + 1, of: ids.length });
    }
    await bag.finish([
      ['Bagging-Date', new Date().toISOString().slice(0, 10)],
      ['Bag-Software-Agent', 'Testimonia'],
      ['External-Description', `${ids.length} documents of the archive ${archive.name}`],
      ['External-Identifier', `urn:testimonia:${archive.id}`],
    ]);
    // An empty one, or the call would fail: nothing of the person's is ever taken away.
    await rmdir(folder).catch(() => undefined);
    await rename(unfinished, folder);
    return { documents: ids.length, ...bag.written(), lost: [] };
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error instanceof AppError ? error : notWritten(folder, error);
  }
}

async function addDocument(bag: BagWriter, archive: Archive, id: string): Promise<void> {
  const document = getDocument(archive, id);
  const text = plainText(await documentContent(archive, id));
  const original = `data/${id}/original/${portableFileName(document.provenance.fileName)}`;
  await bag.add(original, await documentOriginal(archive, id));
  await bag.add(`data/${id}/text.txt`, Buffer.from(text));
  await bag.add(`data/${id}/record.jsonld`, Buffer.from(jsonLdFile(document)));
}

async function requireFree(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => (systemCode(error) === 'ENOENT' ? [] : null));
  if (names === null || names.length > 0) throw new AppError('file-exists', { file: folder });
}
