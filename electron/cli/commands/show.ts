import { plainText } from '../../../shared/model/content.ts';
import { documentContent, documentOriginal, getDocument } from '../../core/documents.ts';
import type { Command } from '../command.ts';
import { readText } from '../read-option.ts';
import { withArchive } from '../with-archive.ts';
import { writeNewFile } from '../write-new-file.ts';

/** `show ARCHIVE ID`: one record; with `--text` its text, with `--original` the original into a new file. */
export const show: Command = {
  name: 'show',
  operands: '<id>',
  summary: 'cli.show',
  options: [
    ['--text', 'cli.show.text'],
    ['--original <file>', 'cli.show.original'],
  ],
  run: (call, context) =>
    withArchive(call, context, async (archive) => {
      const { operands, options } = call;
      const { output, translate } = context;
      const document = getDocument(archive, operands[0] ?? '');
      const file = readText(options, 'original');
      if (file !== undefined) {
        await writeNewFile(file, await documentOriginal(archive, document.id));
        output.note(translate('cli.show.written', { file }));
      }
      if (options['text'] === true) {
        const text = plainText(await documentContent(archive, document.id));
        output.data({ ...document, text }, text);
      } else if (file === undefined) output.data(document, JSON.stringify(document, null, 2));
      else output.data(document, null);
      return 0;
    }),
};
