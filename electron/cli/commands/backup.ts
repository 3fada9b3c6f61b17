import { backupArchive } from '../../core/copies/backup.ts';
import type { Command } from '../command.ts';
import { copyOptions, sayCopied } from '../copy-lines.ts';
import { withArchive } from '../with-archive.ts';

/** `backup ARCHIVE DEST`: makes DEST a checked copy of the archive, or brings it up to date. */
export const backup: Command = {
  name: 'backup',
  operands: '<destination>',
  summary: 'cli.backup',
  options: [],
  run: (call, context) =>
    withArchive(call, context, async (archive) => {
      const [destination = ''] = call.operands;
      const report = await backupArchive(archive, destination, copyOptions(context));
      return sayCopied('cli.backup.done', report, context);
    }),
};
