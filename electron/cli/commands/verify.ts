import { AppError, exitCodes } from '../../../shared/errors.ts';
import { verifyArchive, type BadObject } from '../../core/verify.ts';
import type { Command, Context, Options } from '../command.ts';
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
      const { objects, bytes, damaged, missing, heads, log, swept } = found;
      const statement = await checkGiven(archive, stated);
      const isSound = damaged.length === 0 && missing.length === 0 && heads.length === 0 && log.ok;
      const lines = [
        ...damaged.map((each) => badLine('cli.verify.damaged', each, context)),
        ...missing.map((each) => badLine('cli.verify.missing', each, context)),
        ...heads.map((file) => badLine('cli.verify.damaged', { file, document: null }, context)),
        translate('cli.verify.log', { ok: String(log.ok), entries: log.entries, head: log.head }),
        translate('cli.verify.index', { ok: String(found.index.ok) }),
        translate('cli.verify.done', { objects, bytes, swept, ok: String(isSound) }),
        ...(statement ? [translate(`statement.result.${statement.result}`)] : []),
      ];
      output.data(statement ? { ...found, statement } : found, lines.join('\n'));
      return isSound && (!statement || statement.result === 'holds') ? 0 : exitCodes['archive-damaged'];
    });
  },
};

function badLine(
  key: 'cli.verify.damaged' | 'cli.verify.missing',
  { file, document }: BadObject,
  { translate }: Context,
): string {
  return translate(key, { file, document: document ?? '' });
}

/** `10%` or `10`: a tenth. */
function readShare(options: Options): number {
  const text = readText(options, 'sample') ?? '100';
  const percent = /^\d{1,3}(\.\d+)?%?$/.test(text) ? parseFloat(text) : NaN;
  if (percent > 0 && percent <= 100) return percent / 100;
  throw new AppError('wrong-usage', { reason: `--sample takes a share like 10%, not “${text}”` });
}
