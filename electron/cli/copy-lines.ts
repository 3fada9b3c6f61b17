import type { CopyOptions, CopyReport } from '../core/copies/copy-report.ts';
import type { Context } from './command.ts';

/** How a copy tells of its way, and ends by Ctrl-C. */
export function copyOptions({ output, translate, signal }: Context): CopyOptions {
  return {
    signal,
    onProgress: (progress) => {
      output.progress(translate('cli.copy.progress', progress));
    },
  };
}

/** Says what a copy did; answers the exit code: 1 when something could not be copied. */
export function sayCopied(
  done: 'cli.backup.done' | 'cli.restore.done',
  { damaged, ...counts }: CopyReport,
  { output, translate }: Context,
): number {
  const isWhole = damaged.length === 0;
  const lines = damaged.map(({ file, document }) =>
    translate('cli.copy.damaged', { file, document: document ?? '' }),
  );
  output.data(
    { ...counts, damaged },
    [...lines, translate(done, { ...counts, ok: String(isWhole) })].join('\n'),
  );
  return isWhole ? 0 : 1;
}
