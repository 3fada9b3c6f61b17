import { resolve } from 'node:path';
import { interfaceLanguageSchema } from '../../../shared/model/preferences.ts';
import { AppError } from '../../../shared/errors.ts';
import { engineSchema, publish } from '../../core/exchange/publish/publish.ts';
import { chosenDocuments } from '../chosen-documents.ts';
import type { Command } from '../command.ts';
import { interfaceLanguage } from '../interface-language.ts';
import { readChoice } from '../read-option.ts';
import { withArchive } from '../with-archive.ts';

/** `publish ARCHIVE DEST --for ENGINE`: what is public, as files that an engine of the organisation loads by itself. */
export const publishCommand: Command = {
  name: 'publish',
  operands: '<destination>',
  summary: 'cli.publish',
  options: [
    ['--for <engine>', 'cli.publish.for'],
    ['--query <query>', 'cli.export.query'],
    ['--lang <language>', 'cli.publish.language'],
  ],
  run: (call, context) => {
    const { output, translate, signal } = context;
    const engine = readChoice(call.options, 'for', engineSchema);
    if (!engine) throw new AppError('wrong-usage', { reason: 'publish takes --for and an engine' });
    const language =
      readChoice(call.options, 'lang', interfaceLanguageSchema) ?? interfaceLanguage(process.env);
    const folder = resolve(call.operands[0] ?? '');
    return withArchive(call, context, async (archive) => {
      const published = await publish(archive, await chosenDocuments(archive, call.options), {
        ...{ folder, engine, language, signal },
        onProgress: (progress) => {
          output.progress(translate('cli.export.progress', progress));
        },
      });
      const { documents, leftOut, files, bytes } = published;
      output.data(published, translate('cli.export.done', { documents, files, bytes, place: folder }));
      if (leftOut > 0) output.note(translate('cli.publish.leftOut', { leftOut }));
      output.note(translate('cli.export.open', { place: folder }));
      return 0;
    });
  },
};
