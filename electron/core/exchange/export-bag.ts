import { basename } from 'node:path';
import { jsonLdFile } from '../../../shared/exchange/json-ld.ts';
import { plainText } from '../../../shared/model/content.ts';
import type { Archive } from '../archive.ts';
import { csvText } from '../csv-text.ts';
import { documentContent, documentOriginal, getDocument } from '../documents.ts';
import { recordTable } from '../sheet/record-table.ts';
import { vocabularyOf } from '../vocabulary/vocabulary.ts';
import { startBagging } from './bagged-archive.ts';
import { bagWriter, type BagWriter } from './bagit/bag-writer.ts';
import { writeZipAnew } from './bagit/zip-sink.ts';
import { eachRecord, type Exported, type ExportOptions } from './export-file.ts';
import { portableFileName } from './file-name.ts';
import { writeFolderAnew, type PutFile } from './new-folder.ts';

/** Where the originals lie in a bag, the table that tells of them as `import --metadata` reads it, and what all share. */
export const originalsPath = 'data/originals';
export const tablePath = 'data/records.csv';
export const archivePath = 'data/archive.json';

/**
 * Writes documents as a bag: for each its original bit for bit, its text and its record; a table of them all; and the
 * archive's own fields and terms, people, campaigns and cases. A place whose name ends in `.zip` becomes a ZIP of it, any
 * other a folder (`writeFolderAnew`). What is in a bag is not sealed. Errors: `file-exists`, `file-not-written`,
 * `document-missing`, `archive-damaged`, `stopped`.
 */
export async function exportBag(
  archive: Archive,
  ids: readonly string[],
  asked: ExportOptions & { readonly place: string },
): Promise<Exported> {
  const { place } = asked;
  if (!/\.zip$/i.test(place))
    return writeFolderAnew(place, (put) => writeBag(archive, ids, { ...asked, put }));
  // One folder at the top, called as the file is (RFC 8493, 4).
  const top = portableFileName(basename(place).slice(0, -'.zip'.length));
  return writeZipAnew(place, (put) =>
    writeBag(archive, ids, { ...asked, put: (path, bytes) => put(`${top}/${path}`, bytes) }),
  );
}

async function writeBag(
  archive: Archive,
  ids: readonly string[],
  asked: ExportOptions & { readonly put: PutFile },
): Promise<Exported> {
  const bag = bagWriter(asked.put);
  const table = recordTable(vocabularyOf(archive));
  const bagging = startBagging(archive, ids);
  const rows: (readonly string[])[] = [];
  const about = await eachRecord(archive, ids, {
    ...asked,
    format: table,
    use: async (document) => {
      const { original, text } = await addDocument(bag, archive, document.id);
      bagging.see(text);
      // A cell that would not be read again keeps the whole row from being used; the record beside it has the value.
      const carried = new Set(table.carries(document));
      const cells = table.row(document).map((cell, at) => (carried.has(table.header[at] ?? '') ? cell : ''));
      rows.push([original, ...cells]);
    },
  });
  await bag.add(tablePath, Buffer.from(csvText([['file', ...table.header], ...rows])));
  await bag.add(archivePath, Buffer.from(`${JSON.stringify(bagging.bagged(), null, 2)}\n`));
  await bag.finish([
    ['Bagging-Date', new Date().toISOString().slice(0, 10)],
    ['Bag-Software-Agent', 'Testimonia'],
    ['External-Description', `${ids.length} documents of the archive ${archive.name}`],
    ['External-Identifier', `urn:testimonia:${archive.id}`],
  ]);
  return { ...about, ...bag.written() };
}

/** Adds what a document consists of, and says where its original lies. */
async function addDocument(
  bag: BagWriter,
  archive: Archive,
  id: string,
): Promise<{ readonly original: string; readonly text: string }> {
  const document = getDocument(archive, id);
  const text = plainText(await documentContent(archive, id));
  const original = `${originalsPath}/${id}/${portableFileName(document.provenance.fileName)}`;
  await bag.add(original, await documentOriginal(archive, id));
  await bag.add(`data/texts/${id}.txt`, Buffer.from(text));
  await bag.add(`data/records/${id}.jsonld`, Buffer.from(jsonLdFile(document)));
  return { original, text };
}
