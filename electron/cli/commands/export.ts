import { resolve } from 'node:path';
import { z } from 'zod';
import { exchangeFormats, formatNameSchema } from '../../../shared/exchange/exchange-formats.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Archive } from '../../core/archive.ts';
import { listDocuments } from '../../core/documents.ts';
import { vocabularyOf } from '../../core/vocabulary/vocabulary.ts';
import { csvFormat } from '../../core/exchange/csv-format.ts';
import { exportBag } from '../../core/exchange/export-bag.ts';
import { exportFile } from '../../core/exchange/export-file.ts';
import type { Command, Options } from '../command.ts';
import { idsFound } from '../ids-found.ts';
import { readChoice, readText } from '../read-option.ts';
import { withArchive } from '../with-archive.ts';

/** `export ARCHIVE DEST --as FORMAT`: everything, or what a query finds, for other programs and other places. */
export const exportCommand: Command = {
  name: 'export',
  operands: '<destination>',
  summary: 'cli.export',
  options: [
    ['--as <format>', 'cli.export.as'],
    ['--query <query>', 'cli.export.query'],
  ],
  run: (call, context) => {
    const { output, translate, signal } = context;
    const format = readChoice(call.options, 'as', z.enum(['bagit', 'csv', ...formatNameSchema.options]));
    if (!format) throw new AppError('wrong-usage', { reason: 'export takes --as and a format' });
    const place = resolve(call.operands[0] ?? '');
    return withArchive(call, context, async (archive) => {
      const ids = await chosenDocuments(archive, call.options);
      const options = {
        signal,
        onProgress: (progress: { readonly done: number; readonly of: number }) => {
          output.progress(translate('cli.export.progress', progress));
        },
      };
      const exported =
        format === 'bagit'
          ? await exportBag(archive, ids, { ...options, folder: place })
          : await exportFile(archive, ids, {
              ...options,
              file: place,
              format: format === 'csv' ? csvFormat(vocabularyOf(archive)) : exchangeFormats[format],
            });
      const { documents, files, bytes, lost } = exported;
      output.data(exported, translate('cli.export.done', { documents, files, bytes, place }));
      if (lost.length > 0) output.note(translate('cli.export.lost', { fields: lost.join(', ') }));
      if (archive.isSealed) output.note(translate('cli.export.open', { place }));
      return 0;
    });
  },
};

async function chosenDocuments(archive: Archive, options: Options): Promise<readonly string[]> {
  const query = readText(options, 'query');
  if (query !== undefined) return idsFound(archive, query);
  return listDocuments(archive).map(({ id }) => id);
}
