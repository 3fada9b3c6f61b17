import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { AppError } from '../../../shared/errors.ts';
import { jsonLdFile } from '../../../shared/exchange/json-ld.ts';
import { plainText } from '../../../shared/model/content.ts';
import type { Archive } from '../archive.ts';
import { csvText } from '../csv-text.ts';
import { newFileError } from '../disk/new-file.ts';
import { systemCode } from '../disk/storage-error.ts';
import { documentContent, documentOriginal, getDocument } from '../documents.ts';
import { recordTable } from '../sheet/record-table.ts';
import { vocabularyOf } from '../vocabulary/vocabulary.ts';
import { throwIfStopped } from '../stop.ts';
import { bagWriter, type BagWriter } from './bagit/bag-writer.ts';
import type { Exported, ExportOptions } from './export-file.ts';
import { portableFileName } from './file-name.ts';

/** Where the originals lie in a bag, and the table that tells of them, as `import --metadata` reads it. */
export const originalsPath = 'data/originals';
export const tablePath = 'data/records.csv';

/**
 * Writes documents as a bag: for each its original bit for bit, its text and its record; and a table of them all. The
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
    const table = recordTable(vocabularyOf(archive));
    const rows: (readonly string[])[] = [];
    for (const [index, id] of ids.entries()) {
      throwIfStopped(signal);
      const original = await addDocument(bag, archive, id);
      rows.push([original, ...table.row(getDocument(archive, id))]);
      onProgress?.({ done: index + 1, of: ids.length });
    }
    await bag.add(tablePath, Buffer.from(csvText([['file', ...table.header], ...rows])));
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
    throw error instanceof AppError ? error : newFileError(folder, error);
  }
}

/** Adds what a document consists of, and says where its original lies. */
async function addDocument(bag: BagWriter, archive: Archive, id: string): Promise<string> {
  const document = getDocument(archive, id);
  const text = plainText(await documentContent(archive, id));
  const original = `${originalsPath}/${id}/${portableFileName(document.provenance.fileName)}`;
  await bag.add(original, await documentOriginal(archive, id));
  await bag.add(`data/texts/${id}.txt`, Buffer.from(text));
  await bag.add(`data/records/${id}.jsonld`, Buffer.from(jsonLdFile(document)));
  return original;
}

async function requireFree(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => (systemCode(error) === 'ENOENT' ? [] : null));
  if (names === null || names.length > 0) throw new AppError('file-exists', { file: folder });
}
