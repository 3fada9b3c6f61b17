import { exchangeFormats, formatNameSchema } from '../../../shared/exchange/exchange-formats.ts';
import { z } from 'zod';
import type { Archive } from '../archive.ts';
import { vocabularyOf } from '../vocabulary/vocabulary.ts';
import { exportBag } from './export-bag.ts';
import { exportFile, type Exported, type ExportOptions } from './export-file.ts';
import { exportWorkbook } from './export-workbook.ts';
import { csvFormat } from './table-format.ts';

/** All ways out of an archive. */
export const exportFormatSchema = z.enum(['bagit', 'csv', 'xlsx', ...formatNameSchema.options]);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

export interface ExportAsked extends ExportOptions {
  /** A file or folder that is not there yet. */
  readonly place: string;
  readonly format: ExportFormat;
  /** Of a CSV: cells as they are, also those that a spreadsheet would take for formulas. */
  readonly isRaw?: boolean;
}

/** Writes documents, in this order, in a format for other programs and other places. Errors: those of each. */
export function exportArchive(
  archive: Archive,
  ids: readonly string[],
  { place, format, isRaw = false, ...options }: ExportAsked,
): Promise<Exported> {
  if (format === 'bagit') return exportBag(archive, ids, { ...options, folder: place });
  if (format === 'xlsx') return exportWorkbook(archive, ids, { ...options, file: place });
  const written = format === 'csv' ? csvFormat(vocabularyOf(archive), { isRaw }) : exchangeFormats[format];
  return exportFile(archive, ids, { ...options, file: place, format: written });
}
