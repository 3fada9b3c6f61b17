import { rebuildIndex } from '../../core/rebuild-index.ts';
import type { Command } from '../command.ts';
import { withArchive } from '../with-archive.ts';

/** `rebuild-index ARCHIVE`: makes the search index anew from the texts. */
export const rebuildIndexCommand: Command = {
  name: 'rebuild-index',
  operands: '',
  summary: 'cli.rebuildIndex',
  options: [],
  run: (call, context) =>
    withArchive(call, context, async (archive) => {
      const { output, translate, signal } = context;
      const rebuilt = await rebuildIndex(archive, {
        signal,
        onProgress: (progress) => {
          output.progress(translate('cli.rebuildIndex.progress', progress));
        },
      });
      const seconds = Math.round(rebuilt.seconds * 100) / 100;
      output.data({ ...rebuilt, seconds }, translate('cli.rebuildIndex.done', { ...rebuilt, seconds }));
      return 0;
    }),
};
