import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { AppError } from '../../../shared/errors.ts';
import { baggedArchiveSchema, type BaggedArchive } from '../../../shared/exchange/bagged-archive.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import type { ImportReport } from '../../../shared/model/import.ts';
import type { Archive } from '../archive.ts';
import { importFiles, type ImportOptions } from '../import/import-files.ts';
import type { StartParser } from '../import/parser-host.ts';
import { suggestMapping } from '../sheet/sheet-check.ts';
import { planSheet } from '../sheet/sheet-import.ts';
import { readSheetBytes } from '../sheet/sheet.ts';
import { vocabularyOf } from '../vocabulary/vocabulary.ts';
import { folderFiles, type BagFiles } from './bagit/bag-files.ts';
import { zipFiles } from './bagit/zip-files.ts';
import { archivePath, originalsPath, tablePath } from './export-bag.ts';
import { bindLinks, takeRecords, takeVocabulary } from './take-bagged.ts';

/** A bag of ours: what its table and its archive say. */
interface OwnBag {
  readonly table: Uint8Array;
  readonly bagged: BaggedArchive | null;
}

interface BagRoot {
  readonly paths: readonly string[];
  readonly within?: string;
  /** Of a ZIP, what is in it, as its files are called on their way in. */
  readonly named?: readonly string[];
}

/** A bag as an import goes through it. */
interface OpenedBag {
  readonly own: OwnBag | null;
  /** Where its files lie, for `importFiles`: of a ZIP, what its payload's paths begin with. */
  readonly root: (path: string) => BagRoot;
}

/**
 * Imports what is in a bag that was found valid, in a folder or a ZIP: of one that this program made, the originals with
 * all that was said of them, and the archive's own fields and terms, people, campaigns and cases; of any other, all of its
 * payload. Errors: those of the import, `bag-field-differs`, and `format-damaged` for what is said in another form.
 */
export async function importBag(
  archive: Archive,
  place: string,
  options: ImportOptions,
): Promise<ImportReport> {
  const { own, root } = await openBag(place, options.startParser);
  if (!own) return importFiles(archive, ...within(root('data'), options));
  if (own.bagged) await takeVocabulary(archive, own.bagged);
  const sheet = await readSheetBytes(own.table, basename(tablePath), { startParser: options.startParser });
  const vocabulary = vocabularyOf(archive);
  const mapping = suggestMapping(sheet.header, { vocabulary });
  const originals = root(originalsPath);
  const sheetPath = join(place, ...tablePath.split('/'));
  const { describe, described } = await planSheet(sheet, mapping, { ...originals, sheetPath, vocabulary });
  const report = await importFiles(archive, ...within(originals, { ...options, describe, described }));
  const arrived = arrivedIn(report);
  const imported = report.results.flatMap(({ status, id }) => (status === 'imported' && id ? [id] : []));
  await bindLinks(archive, imported, arrived);
  if (own.bagged) await takeRecords(archive, own.bagged, arrived);
  return report;
}

function within({ paths, within }: BagRoot, options: ImportOptions): [readonly string[], ImportOptions] {
  return [paths, { ...options, within }];
}

/** By the folder that each original lies in, which is called as the document was. */
function arrivedIn({ results }: ImportReport): (id: string) => DocumentId | undefined {
  const folder = /(?:^|\/)originals\/([^/]+)\/[^/]+$/;
  const ids = results.flatMap(({ file, id }) => {
    const there = folder.exec(file)?.[1];
    return there !== undefined && id !== undefined ? [[there, id] as const] : [];
  });
  const known = new Map<string, DocumentId>(ids);
  return (id) => known.get(id);
}

async function openBag(place: string, startParser: StartParser): Promise<OpenedBag> {
  if ((await stat(place)).isDirectory()) {
    const folder = folderFiles(place);
    return {
      own: await ownBag(folder, await pathsIn(folder)),
      root: (path) => ({ paths: [join(place, ...path.split('/'))] }),
    };
  }
  const zip = zipFiles(await readFile(place), startParser, basename(place));
  try {
    const paths = await pathsIn(zip);
    const own = await ownBag(zip, paths);
    const top = `${basename(place)}/${zip.top()}`;
    const named = paths.map((path) => `${top}${path}`);
    return { own, root: (path) => ({ paths: [place], within: `${top}${path}/`, named }) };
  } finally {
    zip.close();
  }
}

async function pathsIn(files: BagFiles): Promise<readonly string[]> {
  return (await files.list()).map(({ path }) => path);
}

async function ownBag(files: BagFiles, paths: readonly string[]): Promise<OwnBag | null> {
  const present = new Set(paths);
  if (!present.has(tablePath)) return null;
  const table = await buffer(files.read(tablePath));
  // Bags of the first versions have none.
  if (!present.has(archivePath)) return { table, bagged: null };
  return { table, bagged: readBagged(await buffer(files.read(archivePath))) };
}

function readBagged(bytes: Uint8Array): BaggedArchive {
  try {
    return baggedArchiveSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    const reason = 'it is not what this program writes there';
    throw new AppError('format-damaged', { file: archivePath, format: 'JSON', reason }, { cause });
  }
}
