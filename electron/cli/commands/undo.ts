import { AppError } from '../../../shared/errors.ts';
import { undoEntry } from '../../core/activity/undo.ts';
import type { Command } from '../command.ts';
import { describeEntry } from '../describe-entry.ts';
import { withArchive } from '../with-archive.ts';

/** `undo ARCHIVE SEQUENCE`: takes one entry of the log back by a new one; that one can be taken back in turn. */
export const undo: Command = {
  name: 'undo',
  operands: '<sequence>',
  summary: 'cli.undo',
  options: [],
  run: (call, context) => {
    const [given = ''] = call.operands;
    if (!/^\d{1,15}$/.test(given))
      throw new AppError('wrong-usage', { reason: `“${given}” is not the number of an entry` });
    return withArchive(call, context, async (archive) => {
      const entry = await undoEntry(archive, Number(given));
      context.output.data(entry, describeEntry(entry, context.translate));
      return 0;
    });
  },
};
