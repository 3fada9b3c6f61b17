import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportReport } from '../../../shared/model/import.ts';
import type { Archive } from '../archive.ts';
import { importFiles, type ImportOptions } from '../import/import-files.ts';
import { suggestMapping } from '../sheet/sheet-check.ts';
import { planSheet } from '../sheet/sheet-import.ts';
import { readSheet } from '../sheet/sheet.ts';
import { vocabularyOf } from '../vocabulary/vocabulary.ts';
import { originalsPath, tablePath } from './export-bag.ts';

/**
 * Imports what is in a bag that was found valid: of one that this program made, the originals with what its table says of
 * them; of any other, all of its payload. Errors: those of the import.
 */
export async function importBag(
  archive: Archive,
  folder: string,
  options: ImportOptions,
): Promise<ImportReport> {
  const sheetPath = join(folder, ...tablePath.split('/'));
  const isOurs = await access(sheetPath).then(
    () => true,
    () => false,
  );
  if (!isOurs) return importFiles(archive, [join(folder, 'data')], options);
  const paths = [join(folder, ...originalsPath.split('/'))];
  const sheet = await readSheet(sheetPath, { startParser: options.startParser });
  const vocabulary = vocabularyOf(archive);
  const mapping = suggestMapping(sheet.header, { vocabulary });
  const { describe, described } = await planSheet(sheet, mapping, { paths, sheetPath, vocabulary });
  return importFiles(archive, paths, { ...options, describe, described });
}
