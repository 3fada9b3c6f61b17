import type { Archive } from '../archive.ts';
import { vocabularyOf } from '../vocabulary/vocabulary.ts';
import { eachRecord, type Exported, type ExportOptions } from './export-file.ts';
import { writeFileAnew } from './new-file.ts';
import { rowFormat } from './table-format.ts';
import { workbookBytes, workbookCell } from './workbook.ts';

/**
 * Writes records as an Excel workbook, a row a document under the same columns as the CSV; what is longer than a cell can
 * be is cut, and told as lost. All rows are in memory until they are written. Errors: those of `exportFile`.
 */
export async function exportWorkbook(
  archive: Archive,
  ids: readonly string[],
  asked: ExportOptions & { readonly file: string },
): Promise<Exported> {
  const format = rowFormat(vocabularyOf(archive), workbookCell);
  let about: Pick<Exported, 'documents' | 'lost'> = { documents: 0, lost: [] };
  const bytes = await writeFileAnew(asked.file, async (write) => {
    const rows: (readonly string[])[] = [format.header];
    const use = (document: Parameters<typeof format.row>[0]) => rows.push(format.row(document));
    about = await eachRecord(archive, ids, { ...asked, format, use });
    await write(await workbookBytes('Documents', rows));
  });
  return { ...about, files: 1, bytes };
}
