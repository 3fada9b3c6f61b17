import { placedNotes } from '../../core/notes.ts';
import type { Command } from '../command.ts';
import { withArchive } from '../with-archive.ts';

/** `notes ARCHIVE ID`: what readers marked and wrote in a document, in the order of its text. */
export const notes: Command = {
  name: 'notes',
  operands: '<id>',
  summary: 'cli.notes',
  options: [],
  run: (call, context) =>
    withArchive(call, context, async (archive) => {
      const { output, translate } = context;
      for (const { note, isLost } of await placedNotes(archive, call.operands[0] ?? '')) {
        const { passage, text } = note;
        const line = translate('cli.notes.line', {
          colour: translate(`note.colour.${note.colour}`),
          kind: passage ? (isLost ? 'lost' : 'passage') : 'document',
          passage: passage?.text ?? '',
        });
        output.data(
          { ...note, isLost },
          text === '' ? line : `${line}\n    ${text.replaceAll('\n', '\n    ')}`,
        );
      }
      return 0;
    }),
};
