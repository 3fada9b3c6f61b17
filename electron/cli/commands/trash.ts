import { AppError } from '../../../shared/errors.ts';
import { removeDocuments } from '../../core/activity/remove-documents.ts';
import { listTrash, restoreDocuments } from '../../core/activity/trash.ts';
import type { Archive } from '../../core/archive.ts';
import type { Command, Context } from '../command.ts';
import { idsFound } from '../ids-found.ts';
import { readText } from '../read-option.ts';
import { withArchive } from '../with-archive.ts';

/** `trash ARCHIVE`: what is in it; with ids or a query: puts these in; with `--restore`: brings these back. */
export const trash: Command = {
  name: 'trash',
  operands: '[ids...]',
  summary: 'cli.trash',
  options: [
    ['--query <query>', 'cli.trash.query'],
    ['--restore', 'cli.trash.restore'],
  ],
  run: (call, context) =>
    withArchive(call, context, async (archive) => {
      const { operands, options } = call;
      const query = readText(options, 'query');
      const ids = query === undefined ? operands : await idsFound(archive, query);
      const isRestoring = options['restore'] === true;
      if (isRestoring && (query !== undefined || ids.length === 0))
        throw new AppError('wrong-usage', {
          reason: 'trash --restore takes the ids of what is to come back',
        });
      if (query === undefined && ids.length === 0) await list(archive, context);
      else if (ids.length > 0) {
        const { changes, sequence } = isRestoring
          ? await restoreDocuments(archive, ids)
          : await removeDocuments(archive, ids);
        const told = { [isRestoring ? 'restored' : 'removed']: changes.length, entry: sequence };
        const message = isRestoring ? 'cli.trash.restored' : 'cli.trash.removed';
        context.output.data(told, context.translate(message, { documents: changes.length, entry: sequence }));
      } else context.output.data({ removed: 0, entry: null }, context.translate('cli.trash.none'));
      return 0;
    }),
};

async function list(archive: Archive, { output, translate }: Context): Promise<void> {
  const trashed = await listTrash(archive);
  for (const each of trashed)
    output.data(each, `${each.id}  ${each.at.slice(0, 10)}  #${each.sequence}  ${each.title}`);
  if (trashed.length === 0) output.note(translate('cli.trash.empty'));
}
