import { keepBoth } from '../../core/near/kept-pairs.ts';
import type { Command } from '../command.ts';
import { describeEntry } from '../describe-entry.ts';
import { withArchive } from '../with-archive.ts';

/** `keep-both ARCHIVE ID ID`: no import asks about these two nearly same texts again; `undo` takes that back. */
export const keepBothCommand: Command = {
  name: 'keep-both',
  operands: '<id> <other>',
  summary: 'cli.keepBoth',
  options: [],
  run: (call, context) =>
    withArchive(call, context, async (archive) => {
      const { output, translate } = context;
      const [here = '', came = ''] = call.operands;
      const entry = await keepBoth(archive, here, came);
      if (entry) output.data({ kept: [here, came], entry: entry.sequence }, describeEntry(entry, translate));
      else output.data({ kept: [here, came], entry: null }, translate('cli.keepBoth.known'));
      return 0;
    }),
};
