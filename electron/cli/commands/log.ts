import type { Command } from '../command.ts';
import { withArchive } from '../with-archive.ts';

/** `log ARCHIVE`: every entry of the activity log, from the first. */
export const log: Command = {
  name: 'log',
  operands: '',
  summary: 'cli.log',
  options: [],
  run: (call, context) =>
    withArchive(call, context, async (archive) => {
      const { output } = context;
      for await (const entry of archive.records.log())
        output.data(entry, `${entry.sequence}  ${entry.at}  ${entry.action}  ${entry.changes.length}`);
      return 0;
    }),
};
