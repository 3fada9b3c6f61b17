import { undoImport } from '../../core/activity/undo-import.ts';
import type { Command } from '../command.ts';
import { withArchive } from '../with-archive.ts';

/** `undo-import ARCHIVE IMPORT_ID`: takes back all documents that one import added; `undo` brings them back. */
export const undoImportCommand: Command = {
  name: 'undo-import',
  operands: '<import>',
  summary: 'cli.undoImport',
  options: [],
  run: (call, context) =>
    withArchive(call, context, async (archive) => {
      const [importId = ''] = call.operands;
      const { removed } = await undoImport(archive, importId);
      context.output.data({ removed }, context.translate('cli.undoImport.done', { removed }));
      return 0;
    }),
};
