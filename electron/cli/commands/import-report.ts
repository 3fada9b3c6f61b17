import { AppError } from '../../../shared/errors.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { countResults, type ImportReport } from '../../../shared/model/import.ts';
import type { Archive } from '../../core/archive.ts';
import { importReport, importReports } from '../../core/import/import-reports.ts';
import { reportCsv } from '../../core/import/report-csv.ts';
import type { Call, Command } from '../command.ts';
import { tellResult } from '../import-result.ts';
import { readText } from '../read-option.ts';
import { withArchive } from '../with-archive.ts';
import { writeNewFile } from '../write-new-file.ts';

/**
 * `import-report ARCHIVE [ID]`: what became of each file of a run, the newest unless named, as `import` told it, and the
 * counts; with `--csv` as a table, with `--list` all runs, a line each.
 */
export const importReportCommand: Command = {
  name: 'import-report',
  operands: '[import]',
  summary: 'cli.importReport',
  options: [
    ['--csv', 'cli.importReport.csv'],
    ['--out <file>', 'cli.importReport.out'],
    ['--list', 'cli.importReport.list'],
  ],
  run: (call, context) =>
    withArchive(call, context, async (archive) => {
      const { output, translate } = context;
      const { isCsv, out } = readForm(call);
      if (call.options['list'] === true) {
        for (const run of importReports(archive)) output.data(aboutRun(run), lineOfRun(run, translate));
        return 0;
      }
      const report = reportAsked(archive, call.operands[0]);
      if (out !== undefined) {
        await writeNewFile(out, new TextEncoder().encode(reportCsv(report, translate)));
        output.data({ file: out }, translate('cli.importReport.written', { file: out }));
      } else if (isCsv) output.file(reportCsv(report, translate));
      else {
        for (const result of report.results) tellResult(result, output, translate);
        output.data(aboutRun(report), lineOfRun(report, translate));
      }
      return 0;
    }),
};

function readForm({ operands, options }: Call): {
  readonly isCsv: boolean;
  readonly out: string | undefined;
} {
  const isCsv = options['csv'] === true;
  const out = readText(options, 'out');
  if (isCsv && out === undefined && options['json'] === true) {
    throw new AppError('wrong-usage', {
      reason: '--csv prints a table, --json prints JSON: say one of them',
    });
  }
  if (options['list'] === true && (isCsv || out !== undefined || operands.length > 0)) {
    throw new AppError('wrong-usage', {
      reason: '--list names all imports: it takes no other wish than --json',
    });
  }
  return { isCsv, out };
}

/** Throws import-missing. */
function reportAsked(archive: Archive, id: string | undefined): ImportReport {
  const report = id === undefined ? importReports(archive).at(-1) : importReport(archive, id);
  if (report) return report;
  throw new AppError('import-missing', { id: id ?? 'none' });
}

/** A run without its files. `finishedAt` is missing where it broke off. */
function aboutRun({ id, startedAt, finishedAt, isStopped, results }: ImportReport): object {
  return {
    id,
    startedAt,
    ...(finishedAt !== undefined && { finishedAt }),
    ...(isStopped !== undefined && { isStopped }),
    summary: countResults(results),
  };
}

function lineOfRun(
  { id, startedAt, finishedAt, isStopped, results }: ImportReport,
  translate: Translate,
): string {
  const end = finishedAt === undefined ? 'broken' : isStopped === true ? 'stopped' : 'ended';
  const date = startedAt.slice(0, 16).replace('T', ' ');
  return translate('cli.importReport.run', { id, date, end, ...countResults(results) });
}
