import { resolve } from 'node:path';
import { interfaceLanguageSchema } from '../../../shared/model/preferences.ts';
import { AppError } from '../../../shared/errors.ts';
import { exportArchive, exportFormatSchema } from '../../core/exchange/export-archive.ts';
import { chosenDocuments } from '../chosen-documents.ts';
import type { Command } from '../command.ts';
import { interfaceLanguage } from '../interface-language.ts';
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
    ['--raw', 'cli.export.raw'],
    ['--lang <language>', 'cli.export.language'],
    ['--title <title>', 'cli.export.title'],
  ],
  run: (call, context) => {
    const { output, translate, signal } = context;
    const format = readChoice(call.options, 'as', exportFormatSchema);
    if (!format) throw new AppError('wrong-usage', { reason: 'export takes --as and a format' });
    const isRaw = call.options['raw'] === true;
    if (isRaw && format !== 'csv') throw new AppError('wrong-usage', { reason: '--raw is said of --as csv' });
    const language =
      readChoice(call.options, 'lang', interfaceLanguageSchema) ?? interfaceLanguage(process.env);
    const place = resolve(call.operands[0] ?? '');
    return withArchive(call, context, async (archive) => {
      const ids = await chosenDocuments(archive, call.options);
      const exported = await exportArchive(archive, ids, {
        place,
        format,
        isRaw,
        language,
        title: readText(call.options, 'title'),
        signal,
        onProgress: (progress) => {
          output.progress(translate('cli.export.progress', progress));
        },
      });
      const { documents, files, bytes, lost } = exported;
      output.data(exported, translate('cli.export.done', { documents, files, bytes, place }));
      if (lost.length > 0) output.note(translate('cli.export.lost', { fields: lost.join(', ') }));
      if (isRaw) output.note(translate('cli.export.rawWarning', { place }));
      if (archive.isSealed) output.note(translate('cli.export.open', { place }));
      return 0;
    });
  },
};
