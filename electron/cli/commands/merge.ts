import { z } from 'zod';
import type { Conflict } from '../../../shared/model/merge.ts';
import { preferences } from '../../../shared/model/merge.ts';
import type { Merged } from '../../core/merging/merge-archive.ts';
import { mergeFrom } from '../../core/merging/merge-from.ts';
import type { Command, Context } from '../command.ts';
import { copyOptions } from '../copy-lines.ts';
import { readChoice } from '../read-option.ts';
import { withArchive } from '../with-archive.ts';
import { withOtherSecrets } from '../other-secrets.ts';

/** `merge ARCHIVE OTHER`: takes what OTHER has and this lacks; what both changed is listed, and both values are kept. */
export const merge: Command = {
  name: 'merge',
  operands: '<other>',
  summary: 'cli.merge',
  options: [
    ['--prefer <side>', 'cli.merge.prefer'],
    ['--dry-run', 'cli.merge.dryRun'],
    ['--other-passphrase-file <file>', 'cli.merge.otherPassphrase'],
  ],
  run: (call, context) => {
    const [other = ''] = call.operands;
    const prefer = readChoice(call.options, 'prefer', z.enum(preferences));
    const isDryRun = call.options['dryRun'] === true;
    return withArchive(call, context, async (archive) => {
      const { isSealed, ...merged } = await withOtherSecrets(call, context, (secrets) =>
        mergeFrom(archive, other, { secrets, prefer, isDryRun, ...copyOptions(context) }),
      );
      say(merged, isDryRun, context);
      const { output, translate } = context;
      if (isSealed && !archive.isSealed) output.note(translate('cli.merge.open'));
      if (merged.entry !== null) output.note(translate('cli.undoHint', { sequence: merged.entry }));
      return 0;
    });
  },
};

function say(merged: Merged, isDryRun: boolean, { output, translate }: Context): void {
  const { added, updated, removed, others, conflicts, duplicates } = merged;
  const counts = { added, updated, removed, others, conflicts: conflicts.length };
  const isNothing = merged.entry === null && !isDryRun;
  const lines = [
    ...conflicts.map((conflict) => lineOf(conflict, translate)),
    ...duplicates.map(({ id, of }) => translate('cli.merge.duplicate', { id, of })),
    isNothing
      ? translate('cli.merge.nothing')
      : translate(isDryRun ? 'cli.merge.wouldCome' : 'cli.merge.done', counts),
  ];
  output.data(merged, lines.join('\n'));
}

function lineOf(
  { id, title, field, shown, mine, theirs }: Conflict,
  translate: Context['translate'],
): string {
  const named = { id, title: title ?? '' };
  if (field === undefined) return translate('cli.merge.stays', named);
  const [here, there] = [mine.value, theirs.value].map((value) =>
    value === undefined ? translate('cli.merge.nowhere') : JSON.stringify(value),
  );
  return translate('cli.merge.conflict', {
    ...{ ...named, field, shown, mine: here ?? '', theirs: there ?? '' },
  });
}
