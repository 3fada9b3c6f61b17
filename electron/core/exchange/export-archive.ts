import type { InterfaceLanguage } from '../../../shared/model/preferences.ts';
import { exchangeFormats, formatNameSchema } from '../../../shared/exchange/exchange-formats.ts';
import { z } from 'zod';
import type { Archive } from '../archive.ts';
import { vocabularyOf } from '../vocabulary/vocabulary.ts';
import { exportBag } from './export-bag.ts';
import { exportFile, type Exported, type ExportOptions } from './export-file.ts';
import { exportWorkbook } from './export-workbook.ts';
import { exportReadingCopy } from './reading-copy/export-reading-copy.ts';
import { csvFormat } from './table-format.ts';

/** All ways out of an archive. */
export const exportFormatSchema = z.enum([
  'bagit',
  'csv',
  'xlsx',
  ...formatNameSchema.options,
  'reading-copy',
]);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

export interface ExportAsked extends ExportOptions {
  /** A file or folder that is not there yet. */
  readonly place: string;
  readonly format: ExportFormat;
  /** Of a CSV: cells as they are, also those that a spreadsheet would take for formulas. */
  readonly isRaw?: boolean;
  /** Of a reading copy: its frame's language, and what its pages are headed with. */
  readonly language: InterfaceLanguage;
  readonly title?: string | undefined;
}

/** Writes documents, in this order, in a format for other programs and other places. Errors: those of each. */
export function exportArchive(
  archive: Archive,
  ids: readonly string[],
  { place, format, isRaw = false, language, title, ...options }: ExportAsked,
): Promise<Exported> {
  if (format === 'bagit') return exportBag(archive, ids, { ...options, place });
  if (format === 'reading-copy')
    return exportReadingCopy(archive, ids, { ...options, folder: place, language, title });
  if (format === 'xlsx') return exportWorkbook(archive, ids, { ...options, file: place });
  const written = format === 'csv' ? csvFormat(vocabularyOf(archive), { isRaw }) : exchangeFormats[format];
  return exportFile(archive, ids, { ...options, file: place, format: written });
}
