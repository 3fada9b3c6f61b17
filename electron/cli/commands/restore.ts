import { restoreArchive } from '../../core/copies/restore.ts';
import type { Command } from '../command.ts';
import { copyOptions, sayCopied } from '../copy-lines.ts';
import { withSecrets } from '../with-archive.ts';

/** `restore SRC ARCHIVE`: mends ARCHIVE from the backup SRC, or makes it anew where nothing lies. */
export const restore: Command = {
  name: 'restore',
  operands: '<destination>',
  summary: 'cli.restore',
  options: [],
  run: async (call, context) => {
    const [destination = ''] = call.operands;
    const report = await withSecrets(call, context, (secrets) =>
      restoreArchive(call.archive, destination, { ...secrets, ...copyOptions(context) }),
    );
    return sayCopied('cli.restore.done', report, context);
  },
};
