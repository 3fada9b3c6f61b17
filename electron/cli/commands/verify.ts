import { AppError, exitCodes } from '../../../shared/errors.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { verifyArchive, type Verification } from '../../core/verify/verify.ts';
import type { Command, Options } from '../command.ts';
import { checkGiven, givenStatement } from '../given-statement.ts';
import { readText } from '../read-option.ts';
import { withArchive } from '../with-archive.ts';

/** `verify ARCHIVE`: reads every byte, or a sample, and checks a statement of the log when one is
 * given; ends with 4 when anything is not what was written. */
export const verify: Command = {
  name: 'verify',
  operands: '',
  summary: 'cli.verify',
  options: [
    ['--sample <share>', 'cli.verify.sample'],
    ['--statement <file-or-code>', 'cli.verify.statement'],
  ],
  run: async (call, context) => {
    const sample = readShare(call.options);
    const stated = await givenStatement(call.options);
    return withArchive(call, context, async (archive) => {
      const { output, translate, signal } = context;
      const found = await verifyArchive(archive, {
        sample,
        signal,
        onProgress: (progress) => {
          output.progress(translate('cli.verify.progress', progress));
        },
      });
      const statement = await checkGiven(archive, stated);
      const lines = linesOf(found, translate);
      if (statement) lines.push(translate(`statement.result.${statement.result}`));
      output.data(statement ? { ...found, statement } : found, lines.join('\n'));
      return found.ok && (!statement || statement.result === 'holds') ? 0 : exitCodes['archive-damaged'];
    });
  },
};

function linesOf(found: Verification, translate: Translate): string[] {
  const { objects, bytes, damaged, missing, heads, log, vault, strange, swept, ok } = found;
  return [
    ...damaged.map(({ file, document }) =>
      translate('cli.verify.damaged', { file, document: document ?? '' }),
    ),
    ...missing.map(({ file, document }) =>
      translate('cli.verify.missing', { file, document: document ?? '' }),
    ),
    ...log.faults.map(({ file, at, why }) => translate('cli.verify.logFault', { file, at, why })),
    ...heads.map((file) => translate('cli.verify.head', { file })),
    ...vault.faults.map(({ file, why }) => translate('cli.verify.vault', { file, why })),
    ...strange.map(({ file, isHarmless }) =>
      translate('cli.verify.strange', { file, isHarmless: String(isHarmless) }),
    ),
    translate('cli.verify.log', { ok: String(log.ok), entries: log.entries, head: log.head }),
    translate('cli.verify.index', { ok: String(found.index.ok) }),
    translate('cli.verify.done', { objects, bytes, swept, ok: String(ok) }),
  ];
}

/** `10%` or `10`: a tenth. */
function readShare(options: Options): number {
  const text = readText(options, 'sample') ?? '100';
  const percent = /^\d{1,3}(\.\d+)?%?$/.test(text) ? parseFloat(text) : NaN;
  if (percent > 0 && percent <= 100) return percent / 100;
  throw new AppError('wrong-usage', { reason: `--sample takes a share like 10%, not “${text}”` });
}
